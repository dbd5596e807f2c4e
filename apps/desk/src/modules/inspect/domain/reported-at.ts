import { beijingDate, type DateText, endOfDay, type Instant, instantOf } from '@yinuo/kernel';

const LAST_MINUTE_MS = 60_000; // a day's end is the next day already

/**
 * When what an inspection found is reported. Null: as it happens. After the term nothing can happen under the contract any
 * more: then when it was signed, or, if that was too late, when it was due, within the term.
 */
export function reportedAtOf(
  { signedAt, dueAt }: { readonly signedAt: Instant; readonly dueAt: Instant },
  endsOn: DateText | null,
  now: Instant,
): Instant | null {
  if (endsOn === null || beijingDate(now) <= endsOn) return null;
  if (beijingDate(signedAt) <= endsOn) return signedAt;
  return instantOf(Math.min(dueAt, endOfDay(endsOn) - LAST_MINUTE_MS));
}
