import type { MoneySide } from '@yinuo/api';
import { addDays, addYears, beijingDate, type DateText, daysBetween, type Instant, parseDate } from '@yinuo/kernel';

interface Different {
  readonly kind: 'pay' | 'refund';
  readonly cause: string;
  readonly amounts: Readonly<Partial<Record<MoneySide, number | null>>>;
}

interface DatedRow {
  readonly side: string;
  readonly kind: 'pay' | 'refund';
  readonly at: Instant;
  readonly transactionId: string;
  /** Of which the side does not say whose it is. */
  readonly tradeNo: string;
}

/** Refunds after which the channel has nothing left to give back. */
const GIVEN_BACK: ReadonlySet<string> = new Set([
  'refund-not-in-his',
  'refund-only-money',
  'refund-only-witness',
  'refund-platform-lacks',
  'refund-witness-lacks',
]);
const PAID_TOO_MUCH: ReadonlySet<string> = new Set(['paid-twice', 'only-money', 'refund-not-sent']);

/** Whether its cure may be that the channel gives money back: the patient paid more than is booked, or a refund is due and not there. */
export function needsRefund({ kind, cause, amounts }: Different): boolean {
  if (cause === 'midnight') return false;
  if (kind === 'refund') return !GIVEN_BACK.has(cause);
  const money = amounts.bill === undefined ? (amounts.orders ?? 0) : (amounts.bill ?? 0);
  return PAID_TOO_MUCH.has(cause) || money > (amounts.his ?? 0);
}

/**
 * The last day on which the channel still refunds: WeChat Pay takes refunds within one year of the payment, to the second;
 * a whole day of grace is left out. null where no refund is called for.
 */
export function refundUntil(different: Different, rows: readonly DatedRow[]): DateText | null {
  const paid = needsRefund(different) ? paidOn(rows) : null;
  return paid === null ? null : addDays(addYears(paid, 1), -1);
}

/** The payment's day: of its own row; of a refund alone, as the channel's number tells it, else the refund's day at the latest. */
function paidOn(rows: readonly DatedRow[]): DateText | null {
  const payments = rows.filter(({ kind }) => kind === 'pay');
  const billed = payments.filter(({ side }) => side === 'bill');
  const days = (some: readonly DatedRow[]) => some.map(({ at }) => beijingDate(at)).sort();
  const [own] = days(billed.length > 0 ? billed : payments);
  if (own !== undefined) return own;
  const [last] = days(rows);
  const told = rows
    .flatMap(({ transactionId, tradeNo }) => dayInNumber(transactionId) ?? dayInNumber(tradeNo) ?? [])
    .sort();
  return told.find((day) => last !== undefined && day <= last && daysBetween(day, last) <= 366) ?? last ?? null;
}

/** WeChat Pay's number of a payment has its day in it: 4…, ten digits, YYYYMMDD, ten digits. */
function dayInNumber(number: string): DateText | null {
  const found = /^4\d{9}(\d{4})(\d{2})(\d{2})\d{10}$/.exec(number);
  const day = found && parseDate(`${found[1]}-${found[2]}-${found[3]}`);
  return day?.ok ? day.value : null;
}

export type RefundWarning = 15 | 3;

/** Which warning is due: 15 days before the window closes, and 3; each once, none after it has closed. */
export function refundWarning(until: DateText, warned: RefundWarning | null, today: DateText): RefundWarning | null {
  const left = daysBetween(today, until);
  if (left < 0 || left > 15) return null;
  if (left <= 3) return warned === 3 ? null : 3;
  return warned === null ? 15 : null;
}
