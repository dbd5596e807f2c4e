import type { OccurrenceSummary } from '@yinuo/api';
import { personOf } from '../cast/found-cast.ts';
import { isHandedInAsFile } from '../owed/duty-steps.ts';
import { isInspected } from '../owed/inspection-steps.ts';
import { occurrencesOf } from '../owed/occurrences.ts';
import type { Year } from '../walk/year.ts';

/** What the ledger owes as a paper. */
export interface OwedPapers {
  /** Null for what goes another way: an inspection, a file of another make. */
  of(contract: string, occurrence: string): Promise<OccurrenceSummary | null>;
}

export function owedPapers({ platform, cast, until }: Year): OwedPapers {
  const known = new Map<string, OccurrenceSummary>();
  return {
    async of(contract, occurrence) {
      // Cases call for analyses in the midst of the year.
      if (!known.has(occurrence))
        for (const one of await occurrencesOf(platform, personOf(cast, 'lead'), contract)) known.set(one.id, one);
      const one = known.get(occurrence);
      return one === undefined || isInspected(one) || isHandedInAsFile(one, until) ? null : one;
    },
  };
}
