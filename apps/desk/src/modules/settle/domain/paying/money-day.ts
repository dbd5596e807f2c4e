import { beijingDate, type DateText, instantOf } from '@yinuo/kernel';

export interface Money {
  readonly paid_on: DateText;
  readonly paid_at: number;
  readonly arrived_on: DateText | null;
  /** When the payer took the payee's day. */
  readonly agreed_at: number | null;
}

/** The payer's own day; but where the payer told of it only after the due day: the day of telling. */
function payersDay({ paid_on, paid_at }: Money, due: DateText | null): DateText {
  const told = beijingDate(instantOf(paid_at));
  return due !== null && paid_on <= due && told > due ? told : paid_on;
}

/** 到账日有争议: by the payee's word the money was later than by the payer's, and too late; the payer has not taken that day. */
export function isArrivalDisputed(money: Money, due: DateText | null): boolean {
  const { arrived_on: arrived, agreed_at } = money;
  if (arrived === null || agreed_at !== null || due === null) return false;
  return arrived > due && arrived > payersDay(money, due);
}

/** The day on which money counts as paid: the payee's word on its arrival; while there is none, or it is disputed, the payer's. */
export function moneyDay(money: Money, due: DateText | null): DateText {
  return money.arrived_on === null || isArrivalDisputed(money, due) ? payersDay(money, due) : money.arrived_on;
}
