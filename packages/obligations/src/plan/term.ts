import { addDays, addMonths, type DateText, daysBetween } from '@yinuo/kernel';
import type { CalendarLength, Contract } from '../language/index.ts';

/** First and last day, both inside. */
export type Term = { readonly from: DateText; readonly to: DateText };

/** The days of the term from its first: a year from 2026-01-01 ends 2026-12-31. */
export function termOf(contract: Contract, from: DateText): Term {
  return { from, to: lastDay(from, monthsOf(contract.term.lasts)) };
}

export function monthsOf(length: CalendarLength): number {
  return 'months' in length ? length.months : length.years * 12;
}

/**
 * The last day of so many months from a day: the day before the same day of the month; in a month that lacks that day,
 * its last day (Civil Code art. 202).
 */
export function lastDay(from: DateText, months: number): DateText {
  const same = addMonths(from, months);
  return same.slice(8) === from.slice(8) ? addDays(same, -1) : same;
}

export function lengthInDays({ from, to }: Term): number {
  return daysBetween(from, to) + 1;
}

export function clip(date: DateText, { from, to }: Term): DateText {
  if (date < from) return from;
  return date > to ? to : date;
}
