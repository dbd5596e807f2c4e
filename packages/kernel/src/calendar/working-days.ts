import { type DateText, type DayNumber, dateOfDayNumber, dayNumberOf } from '../time/date.ts';
import type { WorkingCalendar } from './calendar.ts';

// A century without a working day is a broken calendar, not a long wait.
const IDLE_DAYS_MAX = 36_525;

/** The n-th working day after `date`, which itself does not count (15 working days from receipt of an invoice, KL-19). */
export function addWorkingDays(calendar: WorkingCalendar, date: DateText, count: number): DateText {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a count of working days: ${count}`);
  let day: number = dayNumberOf(date);
  let left = count;
  let idle = 0;
  while (left > 0) {
    day++;
    const working = calendar.dayOfNumber(day as DayNumber).class === 'working';
    idle = working ? 0 : idle + 1;
    if (idle > IDLE_DAYS_MAX) throw new RangeError('the calendar has no working day');
    if (working) left--;
  }
  return dateOfDayNumber(day);
}

/** Working days after `from` up to and including `to`: the inverse of `addWorkingDays`. */
export function workingDaysBetween(calendar: WorkingCalendar, from: DateText, to: DateText): number {
  const end = dayNumberOf(to);
  let count = 0;
  for (let day = dayNumberOf(from) + 1; day <= end; day++) {
    if (calendar.dayOfNumber(day as DayNumber).class === 'working') count++;
  }
  return count;
}
