import type { DateText } from '@yinuo/kernel';
import type { NamedPeriodKind } from '@yinuo/obligations';

export type SealedKind = NamedPeriodKind;

export interface PeriodSpan {
  readonly name: string;
  readonly kind: SealedKind;
  readonly from: DateText;
  readonly to: DateText;
}

/** What facts and notices of a period are about. */
export const subjectOf = (contract: string, period: string): string => `${contract}/${period}`;

/** No day of the contract is later than what the whole term takes. */
const NO_END = '9999-12-31' as DateText;

/** The days whose duties, money and penalties a period takes: the term also what falls due after its last day. */
export const daysTaken = ({ kind, from, to }: PeriodSpan): Pick<PeriodSpan, 'from' | 'to'> =>
  kind === 'term' ? { from, to: NO_END } : { from, to };
