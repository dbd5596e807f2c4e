import type { OccurrenceSummary } from '@yinuo/api';
import type { PersonActor, Platform } from '@yinuo/platform';
import { listOccurrences } from '../../modules/ledger/index.ts';

/** Everything that a contract owes by a date. */
export async function occurrencesOf(
  platform: Platform,
  reader: PersonActor,
  contract: string,
): Promise<OccurrenceSummary[]> {
  const all: OccurrenceSummary[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await listOccurrences(platform, reader, { contract, limit: 200, ...(cursor ? { cursor } : {}) });
    all.push(...page.items);
    if (page.next === null) return all;
    cursor = page.next;
  }
}
