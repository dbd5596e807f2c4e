import type { DateText } from '@yinuo/kernel';
import { type Contract, type PeriodKind, periodsOf, termsUpTo } from '@yinuo/obligations';

export const PERIOD_KINDS = ['week', 'month', 'quarter', 'year', 'term'] as const satisfies readonly PeriodKind[];
export type SealedKind = (typeof PERIOD_KINDS)[number];

export interface PeriodSpan {
  readonly name: string;
  readonly kind: SealedKind;
  readonly from: DateText;
  readonly to: DateText;
}

export function kindOfPeriod(name: string): SealedKind {
  if (name.startsWith('term')) return 'term';
  if (name.startsWith('Y')) return 'year';
  return name.includes('Q') ? 'quarter' : name.includes('W') ? 'week' : 'month';
}

/** All periods of a kind over the whole life of a contract, the earliest first. */
export function periodsAcross(
  kind: SealedKind,
  contract: Contract,
  startsOn: DateText,
  endsOn: DateText,
): readonly PeriodSpan[] {
  return termsUpTo(contract, startsOn, endsOn).flatMap((term) =>
    periodsOf(kind, term).map(({ name, from, to }) => ({ name, kind, from, to })),
  );
}
