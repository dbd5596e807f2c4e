import type { DateText } from '@yinuo/kernel';
import type { Contract } from '../language/index.ts';
import { type Period, type PeriodKind, periodsOf } from './periods.ts';
import { termsUpTo } from './term.ts';

/** What is reviewed, sealed and reported on; a day is not. */
export type NamedPeriodKind = Exclude<PeriodKind, 'day'>;

/** `2026-W09`, `2026-03`, `2026-Q1`, `Y1`, `term` and, of renewed terms, `term-2`. */
export function kindOfPeriod(name: string): NamedPeriodKind {
  if (name.startsWith('term')) return 'term';
  if (name.startsWith('Y')) return 'year';
  return name.includes('Q') ? 'quarter' : name.includes('W') ? 'week' : 'month';
}

/**
 * All periods of a kind from the first day of a contract to the last of its running term, the earliest first. The one
 * meaning of a period's name: what the ledger owes, both sides sign and documents tell of are these days.
 */
export function periodsAcross(
  kind: NamedPeriodKind,
  contract: Contract,
  startsOn: DateText,
  endsOn: DateText,
): readonly Period[] {
  return termsUpTo(contract, startsOn, endsOn).flatMap((term) => periodsOf(kind, term));
}
