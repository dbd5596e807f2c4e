import type { WorkingCalendar } from '../calendar/calendar.ts';
import { err, ok, type Result } from '../result.ts';
import type { Millis } from '../time/duration.ts';
import type { Instant } from '../time/instant.ts';
import { openTime, reach } from './open-time.ts';
import type { Schedule } from './schedule.ts';

/** Time that does not count, [from, to); `to` null while the pause lasts. */
export type Pause = { readonly from: Instant; readonly to: Instant | null };

/** `never-opens`: no open time within ten years (or 400 in all); `paused`: an open pause begins before the target. */
export type NeverOpens = { readonly code: 'never-opens' } | { readonly code: 'paused'; readonly since: Instant };

/**
 * The earliest instant at which the counted time since `start` reaches `target`: 15 min from 17:45 in a window that
 * closes at 18:00 is 18:00:00, not the next opening. A target of 0 is `start` itself.
 * Law: elapsed(s, dueAt(s, d)) = d for every schedule, calendar and pauses. `pauses` are sorted and disjoint.
 */
export function dueAt(
  start: Instant,
  target: Millis,
  schedule: Schedule,
  calendar: WorkingCalendar,
  pauses: readonly Pause[] = [],
): Result<Instant, NeverOpens> {
  let left: number = target;
  let from = start;
  if (left === 0) return ok(start);
  for (const pause of inOrder(pauses)) {
    const open = openTime(from, pause.from, schedule, calendar);
    if (left <= open) break;
    left -= open;
    if (pause.to === null) return err({ code: 'paused', since: pause.from });
    if (pause.to > from) from = pause.to;
  }
  const due = reach(from, left, schedule, calendar);
  return due === null ? err({ code: 'never-opens' }) : ok(due);
}

/** Counted time in [start, end), without pauses; 0 when `end` is not after `start`. */
export function elapsed(
  start: Instant,
  end: Instant,
  schedule: Schedule,
  calendar: WorkingCalendar,
  pauses: readonly Pause[] = [],
): Millis {
  let sum = openTime(start, end, schedule, calendar);
  for (const pause of inOrder(pauses)) {
    const from = pause.from > start ? pause.from : start;
    const to = pause.to === null || pause.to > end ? end : pause.to;
    sum -= openTime(from, to, schedule, calendar);
  }
  return sum as Millis;
}

function inOrder(pauses: readonly Pause[]): readonly Pause[] {
  for (let index = 0; index < pauses.length; index++) {
    const { from, to } = pauses[index] ?? { from: 0, to: 0 };
    const next = pauses[index + 1];
    if ((to !== null && to < from) || (next !== undefined && (to === null || next.from < to))) {
      throw new RangeError('pauses must be sorted and disjoint');
    }
  }
  return pauses;
}
