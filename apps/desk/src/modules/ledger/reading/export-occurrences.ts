import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ExportOccurrences } from '@yinuo/api';
import { type Row, writeWorkbook } from '@yinuo/documents';
import { beijingDate } from '@yinuo/kernel';
import { type FileReply, query } from '@yinuo/platform';
import type { OccurrenceRow } from '../store.ts';
import { contractCodes } from './contract-codes.ts';
import { selectOccurrences } from './list-store.ts';
import { KIND_NAMES, SIDE_NAMES, STATE_NAMES } from './names.ts';

const ROWS_MAX = 50_000;

/** The filtered list as xlsx, in Chinese. */
export const exportOccurrences = query({
  name: 'occurrence.export',
  permission: 'ledger.read',
  input: ExportOccurrences,
  async run({ tx, scope, now }, filter): Promise<FileReply> {
    const rows = await selectOccurrences(tx, scope, filter, { after: null, limit: ROWS_MAX });
    const codes = await contractCodes(tx, scope);
    const stream = new PassThrough();
    const content = buffer(stream);
    const sheet = {
      name: '义务台账',
      note: `按所选条件列出全部应办次，共 ${rows.length} 条；导出日期 ${beijingDate(now)}（北京时间）`,
      columns: COLUMNS,
      rows: rows.map((row) => cells(row, codes)),
    };
    await writeWorkbook([sheet], stream);
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return { type, name: `义务台账-${beijingDate(now)}.xlsx`, content: await content };
  },
});

const COLUMNS = [
  { header: '合同', width: 8, type: 'text' as const },
  { header: '条款', width: 10, type: 'text' as const },
  { header: '类型', width: 8, type: 'text' as const },
  { header: '事项', width: 44, type: 'text' as const },
  { header: '期次', width: 14, type: 'text' as const },
  { header: '义务方', width: 8, type: 'text' as const },
  { header: '到期日', width: 12, type: 'text' as const },
  { header: '状态', width: 10, type: 'text' as const },
  { header: '完成时间', width: 18, type: 'date' as const },
  { header: '完成人', width: 12, type: 'text' as const },
  { header: '是否逾期完成', width: 12, type: 'text' as const },
  { header: '金额（元）', width: 14, type: 'yuan' as const },
  { header: '凭据', width: 50, type: 'text' as const },
];

function cells(row: OccurrenceRow, codes: ReadonlyMap<string, string>): Row {
  const late = row.done_at === null || row.due_at === null ? '' : row.done_at > row.due_at ? '是' : '否';
  const number = row.number_of > 1 ? `（${row.number}/${row.number_of}）` : '';
  return [
    codes.get(row.contract_id) ?? '',
    row.clause,
    KIND_NAMES[row.kind].zh,
    row.title_zh,
    `${row.period}${number}`,
    SIDE_NAMES[row.owed_by].zh,
    row.due_on ?? '待定',
    STATE_NAMES[row.state].zh,
    row.done_at,
    row.done_by_name ?? '',
    late,
    row.amount_fen,
    evidenceWords(row),
  ];
}

function evidenceWords({ evidence }: OccurrenceRow): string {
  if (!evidence) return '';
  const links = evidence.links.map((link) => `${link.title}（${link.ref}）`);
  return [evidence.text, ...links, ...evidence.files.map((file) => file.name)].filter(Boolean).join('；');
}
