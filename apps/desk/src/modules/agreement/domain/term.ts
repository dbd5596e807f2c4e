import { addDays, addMonths, addYears, type DateText } from '@yinuo/kernel';
import type { Contract } from '@yinuo/obligations';

/** First and last day of a term. One year from 2026-01-01 ends 2026-12-31 (lesson 6). */
export interface Term {
  readonly startsOn: DateText;
  readonly endsOn: DateText;
}

export function termFrom(startsOn: DateText, lasts: Contract['term']['lasts']): Term {
  const after = 'years' in lasts ? addYears(startsOn, lasts.years) : addMonths(startsOn, lasts.months);
  return { startsOn, endsOn: addDays(after, -1) };
}
