import { addFen, type DateText, type Fen, fenOf } from '@yinuo/kernel';

interface Arrived {
  readonly amount: Fen;
  readonly on: DateText;
}

/** The day by which the invoices that arrived cover the payment; null while they do not. The first, where no amount is known. */
export function arrivalDay(amount: Fen | null, arrived: readonly Arrived[]): DateText | null {
  let sum = fenOf(0);
  for (const one of arrived.toSorted((a, b) => (a.on < b.on ? -1 : 1))) {
    sum = addFen(sum, one.amount);
    if (amount === null || sum >= amount) return one.on;
  }
  return null;
}

interface Told {
  readonly state: 'sent' | 'received' | 'returned';
  readonly received_on: DateText | null;
  readonly claimed_on: DateText | null;
}

/** 送达有争议: the payee proves a day, and the payer names another one or none, or sent it back. */
export const isDisputed = ({ received_on, claimed_on }: Told): boolean =>
  claimed_on !== null && claimed_on !== received_on;

/** Sent back, and the payee does not contest that: it counts no more, and another may take its place. */
export const isSentBack = ({ state, claimed_on }: Told): boolean => state === 'returned' && claimed_on === null;
