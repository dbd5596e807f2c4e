import { addDays, addYears, beijingDate, type DateText, daysBetween, type Instant } from '@yinuo/kernel';

/** Causes whose cure may be to give the money back through the channel. */
const REFUNDABLE: ReadonlySet<string> = new Set([
  'his-not-told',
  'order-not-told',
  'only-money',
  'paid-twice',
  'refund-not-paid',
  'refund-under-way',
]);

/**
 * The last day on which the channel still refunds: WeChat Pay takes refunds within one year of the payment, to the second;
 * a whole day of grace is left out. null where no refund is called for.
 */
export function refundUntil(cause: string, paidAt: Instant | null): DateText | null {
  if (paidAt === null || !REFUNDABLE.has(cause)) return null;
  return addDays(addYears(beijingDate(paidAt), 1), -1);
}

export type RefundWarning = 15 | 3;

/** Which warning is due: 15 days before the window closes, and 3; each once, none after it has closed. */
export function refundWarning(until: DateText, warned: RefundWarning | null, today: DateText): RefundWarning | null {
  const left = daysBetween(today, until);
  if (left < 0 || left > 15) return null;
  if (left <= 3) return warned === 3 ? null : 3;
  return warned === null ? 15 : null;
}
