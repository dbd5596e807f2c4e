import { err, ok, type Result, type TextFault } from '../result.ts';
import { DAY_MS, dayNumberOfCivil, daysInMonth, pad } from './civil.ts';
import { type DateText, type DayNumber, dateOfDayNumber, dayNumberOf } from './date.ts';

declare const instantBrand: unique symbol;

/** A moment: whole milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number & { readonly [instantBrand]: true };

/** Asia/Shanghai has been +08:00 without daylight saving since 1991-09-15; contracts are younger than that. */
const BEIJING_MS = 8 * 3_600_000;

const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,3}))?(Z|[+-]\d{2}:\d{2})?$/;

export function instantOf(ms: number): Instant {
  if (!Number.isSafeInteger(ms)) throw new RangeError(`not a whole number of milliseconds: ${ms}`);
  return ms as Instant;
}

/** Strict ISO 8601 with seconds and an offset ('Z' or '±hh:mm'); a local time without offset is refused. */
export function parseInstant(
  text: string,
): Result<Instant, TextFault<'instant-format' | 'offset-missing' | 'no-such-instant'>> {
  const parts = INSTANT.exec(text);
  if (parts === null) return err({ rule: 'instant-format', text });
  const offset = parts[8];
  if (offset === undefined) return err({ rule: 'offset-missing', text });
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const [hour, minute, second] = [Number(parts[4]), Number(parts[5]), Number(parts[6])];
  const offsetMinutes = parseOffset(offset);
  const dateExists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  if (!dateExists || hour > 23 || minute > 59 || second > 59 || offsetMinutes === null) {
    return err({ rule: 'no-such-instant', text });
  }
  const ms = Number((parts[7] ?? '0').padEnd(3, '0'));
  const seconds = hour * 3600 + (minute - offsetMinutes) * 60 + second;
  return ok((dayNumberOfCivil(year, month, day) * DAY_MS + seconds * 1000 + ms) as Instant);
}

function parseOffset(offset: string): number | null {
  if (offset === 'Z') return 0;
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(4, 6));
  if (hours > 14 || minutes > 59) return null;
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** '2026-02-14T16:40:00+08:00'; milliseconds appear only when there are any. */
export function formatInstant(instant: Instant): string {
  const day = beijingDay(instant);
  const inDay = instant + BEIJING_MS - day * DAY_MS;
  const seconds = Math.floor(inDay / 1000);
  const ms = inDay - seconds * 1000;
  const time = `${pad(Math.floor(seconds / 3600), 2)}:${pad(Math.floor(seconds / 60) % 60, 2)}:${pad(seconds % 60, 2)}`;
  return `${dateOfDayNumber(day)}T${time}${ms === 0 ? '' : `.${pad(ms, 3)}`}+08:00`;
}

export function beijingDay(instant: Instant): DayNumber {
  return Math.floor((instant + BEIJING_MS) / DAY_MS) as DayNumber;
}

export function beijingDate(instant: Instant): DateText {
  return dateOfDayNumber(beijingDay(instant));
}

/** Midnight in Beijing at which the numbered day begins. */
export function startOfDayNumber(day: number): Instant {
  return (day * DAY_MS - BEIJING_MS) as Instant;
}

export function startOfDay(date: DateText): Instant {
  return startOfDayNumber(dayNumberOf(date));
}

/** 24:00 of the day, which is the start of the next: no second is lost. */
export function endOfDay(date: DateText): Instant {
  return startOfDayNumber(dayNumberOf(date) + 1);
}
