import type { DateText, Instant } from '@yinuo/kernel';
import type { QueryContext } from '@yinuo/platform';
import { masked } from '../words-told.ts';
import { selectVisitsWithin, type VisitRow } from './store.ts';

/** A contract's visits in these days as papers and evidence tell them: what was entered until an instant, masked. */
export async function visitsWithin(
  { tx, scope }: QueryContext,
  contractId: string,
  days: { readonly from: DateText; readonly to: DateText },
  until: Instant,
): Promise<VisitRow[]> {
  const rows = await selectVisitsWithin(tx, scope, contractId, days);
  return rows.filter((row) => row.recorded_at <= until).map((row) => ({ ...row, ...wordsOfVisit(row, masked) }));
}

/** What was said on a visit, by the reader's words. */
export const wordsOfVisit = (
  { topics, said, promised }: Pick<VisitRow, 'topics' | 'said' | 'promised'>,
  words: (written: string) => string,
) => ({ topics: words(topics), said: words(said), promised: promised === null ? null : words(promised) });
