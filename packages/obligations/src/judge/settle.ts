import {
  beijingDay,
  dueAt,
  type Instant,
  type Millis,
  type Pause,
  startOfDayNumber,
  type WorkingCalendar,
} from '@yinuo/kernel';
import type { CompiledClock } from '../compile/compiled.ts';
import type { Slot } from '../compile/slots.ts';
import type { CaseState } from './case-state.ts';

/** The fact that ends a clock: when, and which slot; Infinity and -1 while there is none. */
export type End = { readonly at: number; readonly slot: Slot };

const NOT_ENDED: End = { at: Infinity, slot: -1 };

export function endOf(clock: CompiledClock, state: CaseState): End {
  const { mode, slots } = clock.ends;
  let at = mode === 'any' ? Infinity : -Infinity;
  let slot = -1;
  for (const one of slots) {
    const first = state.firstAt[one] ?? Infinity;
    if (mode === 'any' ? first < at : first > at) {
      at = first;
      slot = one;
    }
  }
  return at === Infinity ? NOT_ENDED : { at, slot };
}

export function exists(clock: CompiledClock, state: CaseState): boolean {
  return clock.existsOnce === null || (state.firstAt[clock.existsOnce] ?? Infinity) !== Infinity;
}

const NO_PAUSES: readonly Pause[] = [];

/** The pauses that this clock honours: nothing after its end moves it, and its end ends a pause that is still open. */
export function pausesOf(clock: CompiledClock, state: CaseState, end: number): readonly Pause[] {
  if (!clock.pausable) return NO_PAUSES;
  const { pauses, pausedSince } = state;
  const all = pausedSince === null ? pauses : [...pauses, { from: pausedSince, to: null }];
  return end === Infinity ? all : all.flatMap((pause) => pauseBefore(pause, end as Instant));
}

function pauseBefore(pause: Pause, end: Instant): readonly Pause[] {
  if (pause.from >= end) return [];
  return [pause.to !== null && pause.to <= end ? pause : { from: pause.from, to: end }];
}

/** How long this clock gives, by the day class of the report where that matters; null for a cut-off. */
export function targetOf(clock: CompiledClock, start: Instant, calendar: WorkingCalendar): Millis | null {
  const { target } = clock;
  if (target.by === 'duration') return target.within;
  if (target.by === 'cut-off') return null;
  return calendar.dayOfNumber(beijingDay(start)).class === 'working' ? target.workingDay : target.otherDay;
}

/**
 * The instant at which the clock runs out; null while an open pause holds it. A window that never opens on this calendar
 * is a broken contract or calendar and throws.
 */
export function dueOf(clock: CompiledClock, state: CaseState, calendar: WorkingCalendar, end: number): Instant | null {
  const { start } = state;
  const { target } = clock;
  if (target.by === 'cut-off') {
    const day = beijingDay(start);
    return startOfDayNumber(start - startOfDayNumber(day) < target.before ? day + 1 : day + 2);
  }
  const within = targetOf(clock, start, calendar) ?? (0 as Millis);
  return reachOf(clock, state, calendar, end, within);
}

/** When the counted time of the clock reaches `within`; null while an open pause holds it. */
export function reachOf(
  clock: CompiledClock,
  state: CaseState,
  calendar: WorkingCalendar,
  end: number,
  within: Millis,
): Instant | null {
  const due = dueAt(state.start, within, clock.schedule, calendar, pausesOf(clock, state, end));
  if (due.ok) return due.value;
  if (due.error.code === 'paused') return null;
  throw new RangeError(`clock ${clock.id}: its window never opens on calendar ${calendar.version}`);
}
