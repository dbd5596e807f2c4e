import type { LedgerDays, OccurrenceState } from '@yinuo/api';

type Item = LedgerDays['days'][number]['items'][number];

/** What needs somebody comes first. */
const RANK: Readonly<Record<OccurrenceState, number>> = {
  overdue: 0,
  missed: 1,
  due: 2,
  'due-soon': 3,
  waiting: 4,
  planned: 5,
  done: 6,
  confirmed: 7,
  waived: 8,
  withdrawn: 9,
};

/** The n occurrences of one obligation on a day, in one state, as one line with its count; the urgent first. */
export function gathered(items: readonly Item[]): readonly (Item & { readonly times: number })[] {
  const lines = new Map<string, Item & { times: number }>();
  for (const item of items) {
    const key = `${item.contract.id} ${item.obligation} ${item.period} ${item.state}`;
    const line = lines.get(key);
    if (line) line.times++;
    else lines.set(key, { ...item, times: 1 });
  }
  return [...lines.values()].sort((a, b) => RANK[a.state] - RANK[b.state]);
}
