import type { Reach } from './trend.ts';

/** Below so many days the range is too wide to warn by: then the middle of it does. */
const RANGE_DAYS_MIN = 14;

/** Whether people are to be warned: the limit may be reached within the horizon, at the earliest that its range allows (KL-6). */
export function warnsOf(reach: Reach, today: number, days: number, warnDays: number): boolean {
  const by = days < RANGE_DAYS_MIN ? reach.at : reach.earliest;
  return by !== null && by - today <= warnDays;
}
