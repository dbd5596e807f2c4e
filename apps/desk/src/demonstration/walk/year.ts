import { addDays, type DateText, type Instant, instantOf, startOfDay, type WorkingCalendar } from '@yinuo/kernel';
import type { Platform, testClock } from '@yinuo/platform';
import type { Cast } from '../cast/found-cast.ts';
import type { Timeline } from './timeline.ts';

/** The desk on a clock that walks through the year. */
export type Walking = Platform & { readonly clock: ReturnType<typeof testClock> };

/** The year that is played: who plays on which contracts, from which day until now, and what is still to happen in it. */
export interface Year {
  readonly platform: Walking;
  readonly cast: Cast;
  readonly contracts: ReadonlyMap<string, string>;
  readonly from: DateText;
  readonly until: Instant;
  readonly timeline: Timeline;
}

/** So many hours after the beginning of a day in Beijing. */
export const hourOf = (day: DateText, hour: number): Instant =>
  instantOf(startOfDay(day) + Math.round(hour * 3_600_000));

export const hoursLater = (at: Instant, hours: number): Instant => instantOf(at + Math.round(hours * 3_600_000));

export function firstWorkingDayAfter(calendar: WorkingCalendar, last: DateText): DateText {
  let day = addDays(last, 1);
  while (calendar.dayOf(day).class !== 'working') day = addDays(day, 1);
  return day;
}
