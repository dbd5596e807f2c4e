import type { Text } from '../result.ts';
import { type DateText, type DayNumber, dateOf, dateOfDayNumber, dayNumberOf } from '../time/date.ts';
import type { WorkingCalendar } from './calendar.ts';

/** Consecutive statutory days off, first and last day included. */
export type HolidayRange = {
  readonly name: Text;
  readonly from: DateText;
  readonly to: DateText;
  readonly days: number;
};

/** Holidays that begin in the year, in order; one that runs over the year's end is whole, and told once. */
export function holidaysOf(calendar: WorkingCalendar, year: number): readonly HolidayRange[] {
  const isHoliday = (day: number): boolean => calendar.dayOfNumber(day as DayNumber).kind === 'holiday';
  const ranges: HolidayRange[] = [];
  const end = dayNumberOf(dateOf(year + 1, 1, 1));
  for (let day: number = dayNumberOf(dateOf(year, 1, 1)); day < end; day++) {
    if (!isHoliday(day) || (isHoliday(day - 1) && ranges.length === 0)) continue;
    const from = day;
    while (isHoliday(day + 1)) day++;
    ranges.push({
      name: joinNames(calendar, from, day),
      from: dateOfDayNumber(from),
      to: dateOfDayNumber(day),
      days: day - from + 1,
    });
  }
  return ranges;
}

function joinNames(calendar: WorkingCalendar, from: number, to: number): Text {
  const names = new Map<string, string>();
  for (let day = from; day <= to; day++) {
    const holiday = calendar.dayOfNumber(day as DayNumber).holiday;
    if (holiday !== null) names.set(holiday.zh, holiday.en);
  }
  return { zh: [...names.keys()].join('、'), en: [...names.values()].join(', ') };
}
