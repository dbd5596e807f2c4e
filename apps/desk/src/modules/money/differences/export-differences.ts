import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type DifferenceColumn, type DifferenceSummary, ExportDifferences } from '@yinuo/api';
import { type Column, type ColumnType, type Row, writeWorkbook } from '@yinuo/documents';
import { beijingDate, fenOf, formatFen, formatInstant, parseInstant, type Text } from '@yinuo/kernel';
import { command, Fault, type FileReply } from '@yinuo/platform';
import { CLASS_NAMES, COLUMN_NAMES, KIND_NAMES, SIDE_NAMES, STATE_NAMES } from '../domain/words/words.ts';
import { requireContract } from '../scope.ts';
import { selectPage, totalsOf } from './list-store.ts';
import { differenceSummary } from './view.ts';

const ROWS_MAX = 100_000;

/** The list as it is on screen: the same filter, order, columns and language. That it was taken out is a fact. */
export const exportDifferences = command({
  name: 'money.export-differences',
  permission: 'money.read',
  input: ExportDifferences,
  async run(ctx, { sort, columns, language, ...filter }): Promise<FileReply> {
    const { tx, scope, now, actor } = ctx;
    await requireContract(tx, scope, filter.contract);
    const today = beijingDate(now);
    const totals = await totalsOf(tx, scope, filter, today);
    if (totals.count > ROWS_MAX) throw new Fault('input.too-large', { rowsMax: ROWS_MAX });
    const rows = await selectPage(tx, scope, filter, { sort, after: null, limit: ROWS_MAX, today });
    const summaries = rows.map((row) => differenceSummary(row, actor, today));
    const of = { contract: filter.contract, subject: filter.contract, at: now };
    await ctx.record({ type: 'money.exported', ...of, data: { filter, columns, rows: rows.length, fen: totals.fen } });
    const stream = new PassThrough();
    const content = buffer(stream);
    const sum = formatFen(fenOf(totals.fen));
    const minute = formatInstant(now).slice(0, 16).replace('T', ' ');
    const note =
      language === 'zh'
        ? `按所选条件列出全部差异，共 ${rows.length} 笔、${sum} 元；导出于 ${minute}`
        : `All differences of the filter: ${rows.length}, ¥${sum}; exported ${minute} (Beijing)`;
    const sheet = {
      name: language === 'zh' ? '对账差异' : 'Differences',
      note,
      columns: columns.map((name) => columnOf(name, language)),
      rows: summaries.map((one): Row => columns.map((name) => CELLS[name](one, language))),
    };
    await writeWorkbook([sheet], stream);
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return { type, name: `${sheet.name}-${today}.xlsx`, content: await content };
  },
});

type Language = keyof Text;

const WIDE: ReadonlySet<DifferenceColumn> = new Set(['cause', 'next']);
const NUMBERS: ReadonlySet<DifferenceColumn> = new Set(['orderNo', 'transactionId', 'refundNo', 'hisNo']);

const TYPES: Readonly<Partial<Record<DifferenceColumn, ColumnType>>> = {
  at: 'date',
  ageDays: 'number',
  orders: 'yuan',
  his: 'yuan',
  bill: 'yuan',
  invoices: 'yuan',
  fen: 'yuan',
};

function columnOf(name: DifferenceColumn, language: Language): Column {
  const width = WIDE.has(name) ? 44 : NUMBERS.has(name) ? 30 : 16;
  return { header: COLUMN_NAMES[name][language], width, type: TYPES[name] ?? 'text' };
}

type Cell = (one: DifferenceSummary, language: Language) => string | number | null;

const CELLS: Readonly<Record<DifferenceColumn, Cell>> = {
  day: ({ day }) => day,
  firstDay: ({ firstDay }) => firstDay,
  ageDays: ({ ageDays }) => ageDays,
  class: (one, language) => CLASS_NAMES[one.class][language],
  side: ({ side }, language) => (side === null ? '' : SIDE_NAMES[side][language]),
  kind: ({ kind }, language) => KIND_NAMES[kind][language],
  orderNo: ({ orderNo }) => orderNo,
  transactionId: ({ transactionId }) => transactionId,
  refundNo: ({ refundNo }) => refundNo,
  hisNo: ({ hisNo }) => hisNo,
  at: ({ at }) => {
    const parsed = parseInstant(at);
    return parsed.ok ? parsed.value : null;
  },
  orders: ({ amounts }) => amounts.orders ?? null,
  his: ({ amounts }) => amounts.his ?? null,
  bill: ({ amounts }) => amounts.bill ?? null,
  invoices: ({ amounts }) => amounts.invoices ?? null,
  fen: ({ fen }) => fen,
  cause: ({ cause }, language) => cause.text[language],
  next: ({ cause }, language) => cause.next[language],
  state: ({ state }, language) => STATE_NAMES[state][language],
  refundUntil: ({ refundUntil }) => refundUntil ?? '',
};
