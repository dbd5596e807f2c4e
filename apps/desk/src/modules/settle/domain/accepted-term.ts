import type { DateText } from '@yinuo/kernel';
import type { LedgerPayment } from '../../ledger/index.ts';

type Waiting = Pick<LedgerPayment, 'from' | 'state' | 'missing'>;

/**
 * The first day of the term that an acceptance of some day is about: of those that have begun, the earliest whose payments
 * wait for one, else the latest. Null before the first. Each term of a renewed contract is accepted by itself.
 */
export function acceptedTerm(payments: readonly Waiting[], on: DateText): DateText | null {
  const begun = payments.filter(({ from }) => from <= on).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const waits = begun.find(({ state, missing }) => state === 'waiting' && missing.includes('acceptance'));
  return (waits ?? begun.at(-1))?.from ?? null;
}
