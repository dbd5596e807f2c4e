import type { WorkingCalendar } from '../calendar/calendar.ts';
import { DAY_MS } from '../time/civil.ts';
import { type DayNumber, weekdayOfDayNumber } from '../time/date.ts';
import { beijingDay, type Instant, startOfDayNumber } from '../time/instant.ts';
import type { DaySpans, Schedule } from './schedule.ts';

type Windows = Extract<Schedule, { kind: 'windows' }>;

// Ten years without a minute of open time: the schedule never opens on this calendar.
const SHUT_DAYS_MAX = 3660;
// The Gregorian cycle: nothing that is ever reached lies further than 400 years off.
const SCAN_DAYS_MAX = 146_097;

const SHUT: DaySpans = { spans: [], total: 0 };

/** Open milliseconds in [from, to). */
export function openTime(from: Instant, to: Instant, schedule: Schedule, calendar: WorkingCalendar): number {
  if (to <= from) return 0;
  if (schedule.kind === 'around-the-clock') return to - from;
  const first = beijingDay(from);
  const last = beijingDay(to);
  if (first === last)
    return openWithin(spansOf(first, schedule, calendar), from - startOfDayNumber(first), to - startOfDayNumber(first));
  let sum = openWithin(spansOf(first, schedule, calendar), from - startOfDayNumber(first), DAY_MS);
  let day = first + 1;
  if (!schedule.usesCalendar && last - day >= 7) {
    const weeks = Math.floor((last - day) / 7);
    sum += weeks * weekTotal(schedule);
    day += weeks * 7;
  }
  for (; day < last; day++) sum += spansOf(day, schedule, calendar).total;
  return sum + openWithin(spansOf(last, schedule, calendar), 0, to - startOfDayNumber(last));
}

/** The earliest instant at which `target` open milliseconds have passed since `from`; null when that never comes. */
export function reach(from: Instant, target: number, schedule: Schedule, calendar: WorkingCalendar): Instant | null {
  if (target === 0) return from;
  if (schedule.kind === 'around-the-clock') return (from + target) as Instant;
  let left = target;
  let day: number = beijingDay(from);
  const limit = day + SCAN_DAYS_MAX;
  let shut = 0;
  let inDay = from - startOfDayNumber(day);
  while (shut <= SHUT_DAYS_MAX && day <= limit) {
    const spans = spansOf(day, schedule, calendar);
    const open = inDay === 0 ? spans.total : openWithin(spans, inDay, DAY_MS);
    if (left <= open) return (startOfDayNumber(day) + offsetAt(spans, inDay, left)) as Instant;
    left -= open;
    shut = open === 0 ? shut + 1 : 0;
    day++;
    inDay = 0;
    if (!schedule.usesCalendar) {
      const week = weekTotal(schedule);
      if (week === 0) return null;
      const weeks = Math.floor((left - 1) / week);
      left -= weeks * week;
      day += weeks * 7;
    }
  }
  return null;
}

function spansOf(day: number, schedule: Windows, calendar: WorkingCalendar): DaySpans {
  const working = schedule.usesCalendar && calendar.dayOfNumber(day as DayNumber).class === 'working' ? 1 : 0;
  return schedule.days[(weekdayOfDayNumber(day) - 1) * 2 + working] ?? SHUT;
}

/** Only for schedules that do not look at the calendar, whose two cells of a weekday are equal. */
function weekTotal(schedule: Windows): number {
  let sum = 0;
  for (let cell = 0; cell < 14; cell += 2) sum += schedule.days[cell]?.total ?? 0;
  return sum;
}

function openWithin(day: DaySpans, from: number, to: number): number {
  let sum = 0;
  for (const span of day.spans) {
    const overlap = Math.min(span[1], to) - Math.max(span[0], from);
    if (overlap > 0) sum += overlap;
  }
  return sum;
}

/** Where in the day the counted time reaches `left`, counting from `inDay`. */
function offsetAt(day: DaySpans, inDay: number, left: number): number {
  let rest = left;
  for (const [from, to] of day.spans) {
    const begin = Math.max(from, inDay);
    if (to <= begin) continue;
    if (rest <= to - begin) return begin + rest;
    rest -= to - begin;
  }
  throw new RangeError('the day holds less open time than was counted');
}
