import { addMonths, beijingDate, dateOf, type Instant, monthOf, yearOf } from '@yinuo/kernel';
import { type Platform, testClock } from '@yinuo/platform';
import { askDocument } from '../modules/deliver/index.ts';
import type { Cast } from './found-cast.ts';

/** The documents of the last month that is over, asked for as people do; the desk makes them when it starts. */
export async function askDocuments(
  platform: Platform,
  cast: Cast,
  contracts: ReadonlyMap<string, string>,
  until: Instant,
): Promise<void> {
  const operations = cast.people.get('operations');
  if (!operations) throw new Error('the cast has no operations');
  const today = beijingDate(until);
  const month = addMonths(dateOf(yearOf(today), monthOf(today), 1), -1).slice(0, 7);
  const then = { ...platform, clock: testClock(until) };
  for (const contract of contracts.values())
    for (const kind of ['fault-monthly-report', 'month-figures'] as const)
      await askDocument(then, operations, { ask: { kind, contract, period: month } });
}
