import { addDays, addYears, type DateText } from '@yinuo/kernel';
import type { Contract } from '@yinuo/obligations';

export interface DowntimeLimit {
  readonly clause: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly limitMs: number;
  readonly per: 'year' | 'term';
}

const UNIT_MS: Readonly<Record<string, number>> = {
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};

/** What the contract says of downtime a year or a term (KL-4: 48 h); null where it says nothing. */
export function downtimeLimit(contract: Contract): DowntimeLimit | null {
  for (const clause of contract.clauses)
    for (const one of clause.obligations ?? []) {
      if (one.type !== 'limit' || one.measure !== 'downtime' || one.rule === 'at-least') continue;
      const unit = UNIT_MS[one.unit];
      if (unit === undefined || (one.per !== 'year' && one.per !== 'term')) continue;
      return { clause: clause.id, title: one.title, limitMs: one.value * unit, per: one.per };
    }
  return null;
}

/** The year of the term in which a day lies, first and last day; the whole term when the limit is by the term. */
export function yearOfTerm(
  term: { readonly startsOn: DateText; readonly endsOn: DateText },
  on: DateText,
  per: 'year' | 'term',
): { readonly from: DateText; readonly to: DateText } {
  if (per === 'term') return { from: term.startsOn, to: term.endsOn };
  const day = on < term.startsOn ? term.startsOn : on > term.endsOn ? term.endsOn : on;
  let years = 0;
  while (addYears(term.startsOn, years + 1) <= day) years++;
  const to = addDays(addYears(term.startsOn, years + 1), -1);
  return { from: addYears(term.startsOn, years), to: to < term.endsOn ? to : term.endsOn };
}
