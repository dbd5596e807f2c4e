import { err, ok, type Result, type TextFault } from '../result.ts';
import { civilOfDayNumber, dayNumberOfCivil, daysInMonth, pad } from './civil.ts';

declare const dateBrand: unique symbol;
declare const dayBrand: unique symbol;

/** A Beijing calendar day, 'YYYY-MM-DD'. */
export type DateText = string & { readonly [dateBrand]: true };

/** The same day as an integer: days since 1970-01-01. For loops and tables. */
export type DayNumber = number & { readonly [dayBrand]: true };

/** ISO 8601: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

export function parseDate(text: string): Result<DateText, TextFault<'date-format' | 'no-such-day'>> {
  const parts = DATE.exec(text);
  if (parts === null) return err({ rule: 'date-format', text });
  const year = Number(parts[1]);
  const month = Number(parts[2]);
  const day = Number(parts[3]);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    return err({ rule: 'no-such-day', text });
  }
  return ok(text as DateText);
}

/** For dates that the program itself spells; a wrong one is a defect and throws. */
export function dateOf(year: number, month: number, day: number): DateText {
  const parsed = parseDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
  if (!parsed.ok) throw new RangeError(`${parsed.error.rule}: ${parsed.error.text}`);
  return parsed.value;
}

export function dayNumberOf(date: DateText): DayNumber {
  return dayNumberOfCivil(yearOf(date), monthOf(date), Number(date.slice(8, 10))) as DayNumber;
}

export function dateOfDayNumber(day: number): DateText {
  const civil = civilOfDayNumber(day);
  return `${pad(civil.year, 4)}-${pad(civil.month, 2)}-${pad(civil.day, 2)}` as DateText;
}

export function yearOf(date: DateText): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: DateText): number {
  return Number(date.slice(5, 7));
}

export function addDays(date: DateText, days: number): DateText {
  return dateOfDayNumber(dayNumberOf(date) + days);
}

/** Keeps the day of the month; a month that is too short gives its last day (31 January + 1 month = 28 or 29 February). */
export function addMonths(date: DateText, months: number): DateText {
  const monthIndex = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(monthIndex / 12);
  const month = monthIndex - year * 12 + 1;
  return dateOf(year, month, Math.min(Number(date.slice(8, 10)), daysInMonth(year, month)));
}

/** 29 February + 1 year = 28 February. */
export function addYears(date: DateText, years: number): DateText {
  return addMonths(date, years * 12);
}

export function daysBetween(from: DateText, to: DateText): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

export function weekday(date: DateText): Weekday {
  return weekdayOfDayNumber(dayNumberOf(date));
}

/** 1970-01-01 was a Thursday. */
export function weekdayOfDayNumber(day: number): Weekday {
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}
