import type { CaseSummary, DocumentDetail } from '@yinuo/api';
import { type PrintedCell, printedCells } from '@yinuo/documents';
import type { Recount } from './recount.ts';

/** Rows of a sheet under their header (row 2), by its words. */
function rowsOf(cells: readonly PrintedCell[], sheet: string): readonly ReadonlyMap<string, string>[] {
  const lines = new Map<number, Map<string, string>>();
  for (const { sheet: own, at, text } of cells) {
    if (own !== sheet) continue;
    const [, column = '', line = ''] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
    const row = lines.get(Number(line)) ?? new Map<string, string>();
    lines.set(Number(line), row.set(column, text));
  }
  const heads = lines.get(2) ?? new Map<string, string>();
  return [...lines]
    .filter(([line]) => line > 2)
    .map(([, row]) => new Map([...row].map(([column, text]) => [heads.get(column) ?? column, text])));
}

const COUNTS = { 受理: 'reported', 已解决: 'resolved', 未解决: 'open', 违约: 'breached', 免责: 'excused' } as const;

/**
 * A month's workbook against the API, each figure at its place: the summary against the document's figures, each case
 * against the case itself, the marks of the clocks against the sums of the rates.
 */
export async function workbookFound(
  file: Uint8Array,
  { figures }: DocumentDetail,
  cases: ReadonlyMap<string, CaseSummary>,
): Promise<Recount> {
  const recount: Recount = { figures: 0, faults: [] };
  if (figures?.of !== 'month') return recount;
  const same = (what: string, printed: string | undefined, found: string | number | null): void => {
    recount.figures += 1;
    if ((printed ?? '') !== String(found ?? '')) recount.faults.push(`${what}: printed ${printed}, API ${found}`);
  };
  const cells = await printedCells(file);
  const groups = new Map(figures.counts.map(({ title, lines }) => [title.zh, lines]));
  for (const row of rowsOf(cells, '汇总')) {
    const [group = '', name = ''] = [row.get('分组'), row.get('项目')];
    if (group === '比率') {
      const named = figures.rates.filter((one) => one.name.zh === name);
      const rate = named.find((one) => one.clause === row.get('条款')) ?? (named.length === 1 ? named[0] : undefined);
      same(`${name} 分子`, row.get('分子'), rate?.numerator ?? 'none');
      same(`${name} 分母`, row.get('分母'), rate?.denominator ?? 'none');
      continue;
    }
    const line = group === '合计' ? figures.totals : groups.get(group)?.find((one) => one.name.zh === name);
    for (const [head, field] of Object.entries(COUNTS))
      same(`${group} ${name} ${head}`, row.get(head), line?.[field] ?? 'none');
  }
  for (const row of rowsOf(cells, '事件单')) {
    const one = cases.get(row.get('编号') ?? '');
    same(`${row.get('编号')} 报告时间`, row.get('报告时间'), one?.reportedAt.slice(0, 19) ?? 'none');
    same(`${row.get('编号')} 描述`, row.get('描述'), one?.title ?? 'none');
  }
  return recount;
}
