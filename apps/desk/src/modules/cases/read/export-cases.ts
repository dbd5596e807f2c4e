import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ExportCases } from '@yinuo/api';
import { type Column, type Row, writeWorkbook } from '@yinuo/documents';
import { beijingDate, formatInstant } from '@yinuo/kernel';
import { command, Fault } from '@yinuo/platform';
import { maskText } from '../domain/text/mask-text.ts';
import type { CaseRow } from '../store/case-store.ts';
import { type After, keyOf, selectPage } from '../store/list-store.ts';
import { whereOf } from './where-of.ts';

const ROWS_MAX = 100_000;
const PAGE = 1000;

/** The filtered list as a workbook, people's numbers masked. That it was taken out, by whom and with what filter is a fact. */
export const exportCases = command({
  name: 'case.export',
  permission: 'case.export',
  input: ExportCases,
  async run(ctx, { sort, ...filter }) {
    const where = whereOf(ctx, filter);
    const rows: Row[] = [];
    let after: After | null = null;
    for (;;) {
      const page: CaseRow[] = await selectPage(ctx.tx, where, sort, after, PAGE);
      for (const row of page) rows.push(cellsOf(row));
      if (rows.length > ROWS_MAX) throw new Fault('input.too-large', { rowsMax: ROWS_MAX });
      const last = page.at(-1);
      if (page.length < PAGE || last === undefined) break;
      after = { key: keyOf(last, sort), id: last.id };
    }
    await recordExport(ctx, where.contracts, filter, rows.length);
    const stream = new PassThrough();
    const note = `导出于 ${formatInstant(ctx.now)}，共 ${rows.length} 条；姓名、证件号、电话已脱敏`;
    const [content] = await Promise.all([
      buffer(stream),
      writeWorkbook([{ name: '事件单', note, columns: COLUMNS, rows }], stream),
    ]);
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return { type, name: `事件单-${beijingDate(ctx.now)}.xlsx`, content };
  },
});

/** One fact in each contract's log: its hospital reads who took what out. */
async function recordExport(
  ctx: Parameters<typeof exportCases.definition.run>[0],
  contracts: readonly string[],
  filter: Record<string, unknown>,
  rows: number,
): Promise<void> {
  const subject = ctx.actor.kind === 'person' ? ctx.actor.personId : 'export';
  for (const contract of contracts.length === 0 ? [null] : contracts)
    await ctx.record({ type: 'case.exported', contract, subject, at: ctx.now, data: { filter, rows } });
}

const COLUMNS: readonly Column[] = [
  { header: '编号', width: 18, type: 'text' },
  { header: '类别', width: 12, type: 'text' },
  { header: '级别', width: 14, type: 'text' },
  { header: '标题', width: 50, type: 'text' },
  { header: '模块', width: 18, type: 'text' },
  { header: '状态', width: 10, type: 'text' },
  { header: '时限', width: 10, type: 'text' },
  { header: '报告科室', width: 18, type: 'text' },
  { header: '渠道', width: 10, type: 'text' },
  { header: '主责', width: 12, type: 'text' },
  { header: '责任方', width: 12, type: 'text' },
  { header: '分类', width: 18, type: 'text' },
  { header: '报告时间', width: 20, type: 'date' },
  { header: '响应时间', width: 20, type: 'date' },
  { header: '解决时间', width: 20, type: 'date' },
  { header: '下一到期', width: 20, type: 'date' },
];

const cellsOf = (row: CaseRow): Row => [
  row.number,
  row.kind,
  row.severity,
  maskText(row.title),
  row.module,
  row.state,
  row.worst,
  row.department,
  row.channel,
  row.owner_name,
  row.party,
  row.classification,
  row.reported_at,
  row.first_response_at,
  row.resolved_at,
  row.next_due_at,
];
