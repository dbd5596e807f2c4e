import type { PaperPart, PaperRate, PaperRow } from '@yinuo/documents';
import { rateOf } from '@yinuo/documents';
import type { Text } from '@yinuo/kernel';
import type { MonthCounted } from '../domain/month-figures.ts';
import { rateLines } from '../render/month/month-word.ts';

/** Parts that several papers have, and their values. */

export const TOTALS: PaperPart = {
  part: 'figures',
  fields: [
    { tag: '受理', en: 'reported', is: 'number' },
    { tag: '已解决', en: 'resolved', is: 'number' },
    { tag: '未解决', en: 'unresolved', is: 'number' },
    { tag: '有违约', en: 'with a breach', is: 'number' },
    { tag: '有免责', en: 'with an excuse', is: 'number' },
  ],
};

export const totalsOf = ({ totals }: MonthCounted) => ({
  受理: totals.reported,
  已解决: totals.resolved,
  未解决: totals.open,
  有违约: totals.breached,
  有免责: totals.excused,
});

export const ratesPart = (heading: Text): PaperPart => ({ part: 'rates', tag: '指标', en: 'rates', heading });
export const ratesOf = (month: MonthCounted): readonly PaperRate[] => rateLines(month);

type GroupBy = MonthCounted['counts'][number]['by'];
const GROUPS: Readonly<Record<GroupBy, { readonly tag: string; readonly en: string; readonly of: string }>> = {
  kind: { tag: '按类别', en: 'by kind', of: '事件类别' },
  severity: { tag: '按级别', en: 'by severity', of: '级别' },
  module: { tag: '按模块', en: 'by module', of: '模块' },
  party: { tag: '按责任方', en: 'by responsible party', of: '责任方' },
};

/** Cases counted by kind, severity, module or party: every group sums up to the totals. */
export const countsPart = (by: GroupBy, heading?: Text): PaperPart => ({
  part: 'table',
  tag: GROUPS[by].tag,
  en: GROUPS[by].en,
  ...(heading ? { heading } : {}),
  columns: [
    { tag: '名称', en: 'name', share: 30, title: GROUPS[by].of },
    ...(['受理', '已解决', '未解决', '违约', '免责'] as const).map((tag, index) => ({
      tag,
      en: ['reported', 'resolved', 'unresolved', 'breached', 'excused'][index] ?? '',
      share: 14,
      is: 'number' as const,
    })),
  ],
});

export const countRows = (month: MonthCounted, by: GroupBy): PaperRow[] =>
  (month.counts.find((group) => group.by === by)?.lines ?? []).map(({ name, ...line }) => ({
    名称: name.zh,
    受理: line.reported,
    已解决: line.resolved,
    未解决: line.open,
    违约: line.breached,
    免责: line.excused,
  }));

/** A table of names and how often. */
export const tallyPart = (tag: string, en: string, name: string, heading?: Text): PaperPart => ({
  part: 'table',
  tag,
  en,
  ...(heading ? { heading } : {}),
  columns: [
    { tag: name, en: 'name', share: 50 },
    { tag: '起数', en: 'cases', share: 15, is: 'number' },
    { tag: '占比', en: 'share', share: 35, align: 'center' },
  ],
});

/** «5/7（71.43%）» each; those that occur most often first, at most `max`, the rest as «其他». */
export function tallyRows(name: string, names: readonly string[], max = 20): PaperRow[] {
  const counts = new Map<string, number>();
  for (const one of names) counts.set(one, (counts.get(one) ?? 0) + 1);
  const sorted = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const rest = sorted.slice(max).reduce((sum, [, n]) => sum + n, 0);
  const shown = [...sorted.slice(0, max), ...(rest > 0 ? [['其他', rest] as const] : [])];
  return shown.map(([one, n]) => ({ [name]: one, 起数: n, 占比: rateOf(n, names.length, '').text }));
}

/** What was owed and what was done, by obligation. */
export const dutiesPart = (tag: string, heading?: Text): PaperPart => ({
  part: 'table',
  tag,
  en: 'duties',
  ...(heading ? { heading } : {}),
  fine: true,
  red: { flag: '有缺', column: '未办' },
  columns: [
    { tag: '条款', en: 'clause', share: 14, align: 'center', required: true },
    { tag: '义务', en: 'obligation', share: 46 },
    { tag: '应办', en: 'owed', share: 10, is: 'number' },
    { tag: '已办', en: 'done', share: 10, is: 'number' },
    { tag: '其中逾期', en: 'done late', share: 12, is: 'number' },
    { tag: '未办', en: 'not done', share: 10, is: 'number' },
    { tag: '完成率', en: 'rate', share: 26, align: 'center' },
  ],
});
