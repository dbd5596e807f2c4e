import { beijingDate, type DateText, instantOf } from '@yinuo/kernel';

interface Money {
  readonly paid_on: DateText;
  readonly paid_at: number;
  readonly arrived_on: DateText | null;
}

/**
 * The day on which money counts as paid. The payee's word on its arrival counts. Until there is one the payer's own day
 * counts; but not where the payer told of it only after the due day: then it is the day of telling.
 */
export function moneyDay({ paid_on, paid_at, arrived_on }: Money, due: DateText | null): DateText {
  if (arrived_on !== null) return arrived_on;
  const told = beijingDate(instantOf(paid_at));
  return due !== null && paid_on <= due && told > due ? told : paid_on;
}
