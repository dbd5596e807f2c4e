import {
  beijingDate,
  beijingDay,
  type Instant,
  millisOf,
  startOfDayNumber,
  type WorkingCalendar,
  yearOf,
} from '@yinuo/kernel';
import type { CompiledClock } from '../compile/compiled.ts';
import { factOfSlot, type Slot } from '../compile/slots.ts';
import type { CaseState, Kept } from '../judge/case-state.ts';
import { targetOf } from '../judge/settle.ts';
import type { ClockState } from '../judge/verdict.ts';
import type { Why } from './why.ts';

/** What the judge found of one clock, before it is put into words. */
export type Finding = {
  readonly clock: CompiledClock;
  readonly kept: Kept | null;
  readonly due: Instant | null;
  readonly endAt: Instant | null;
  readonly endSlot: Slot;
  readonly state: ClockState;
  readonly provisionalYear: number | null;
  readonly now: Instant;
};

/** The steps from the report to the verdict, in the order in which a person would say them. */
export function reasons(state: CaseState, calendar: WorkingCalendar, found: Finding): readonly Why[] {
  const { clock } = found;
  const why: Why[] = [{ code: 'reported', at: state.start }];
  for (const change of state.changes) {
    if (found.kept === null || change.at < found.kept.at) why.push(change);
  }
  if (clock.existsOnce !== null) {
    const at = state.firstAt[clock.existsOnce] ?? Infinity;
    if (at !== Infinity) why.push({ code: 'exists-once', fact: factOfSlot(clock.existsOnce), at: at as Instant });
  }
  targetSteps(why, state, calendar, clock);
  if (clock.pausable) {
    for (const pause of state.pauses) why.push({ code: 'paused', from: pause.from, to: pause.to });
    if (state.pausedSince !== null) why.push({ code: 'paused', from: state.pausedSince, to: null });
  }
  why.push(found.due === null ? { code: 'held' } : { code: 'due', at: found.due });
  outcome(why, state, found);
  if (found.kept !== null) why.push({ code: 'kept', at: found.kept.at });
  if (found.provisionalYear !== null) why.push({ code: 'provisional', year: found.provisionalYear });
  return why;
}

function targetSteps(why: Why[], state: CaseState, calendar: WorkingCalendar, clock: CompiledClock): void {
  const day = beijingDay(state.start);
  if (clock.target.by === 'cut-off') {
    const { before } = clock.target;
    why.push({ code: 'cut-off', before, inTime: state.start - startOfDayNumber(day) < before });
    return;
  }
  if (clock.target.by === 'day-class') why.push({ code: 'day-class', day: calendar.dayOfNumber(day) });
  const ms = targetOf(clock, state.start, calendar);
  if (ms !== null) why.push({ code: 'within', ms, agreedWord: clock.agreedWord });
  if (clock.window !== null) why.push({ code: 'window', window: clock.window });
}

function outcome(why: Why[], state: CaseState, { due, endAt, endSlot, state: verdict, now }: Finding): void {
  const { cause } = state;
  if (endAt !== null) {
    const fact = factOfSlot(endSlot);
    if (verdict === 'met') why.push({ code: 'met', fact, at: endAt });
    else why.push({ code: 'late', fact, at: endAt, by: millisOf(endAt - (due ?? endAt)) });
  } else if (due !== null) {
    why.push(now > due ? { code: 'overdue', by: millisOf(now - due) } : { code: 'running', left: millisOf(due - now) });
  }
  if (cause === null || cause.party === 'supplier') return;
  if (verdict === 'excused') why.push({ code: 'excused', party: cause.party });
  else if (verdict === 'breached') why.push({ code: 'cause-not-agreed', party: cause.party });
}

/** The first year without a published notice that this verdict leans on, or null. */
export function provisionalYear(
  clock: CompiledClock,
  start: Instant,
  until: number,
  calendar: WorkingCalendar,
): number | null {
  if (clock.target.by !== 'day-class' && !clock.schedule.usesCalendar) return null;
  if (!calendar.dayOfNumber(beijingDay(start)).published) return yearOf(beijingDate(start));
  if (!clock.schedule.usesCalendar || until <= start) return null;
  // 24:00 of a day still belongs to that day.
  const last = (until - 1) as Instant;
  return calendar.dayOfNumber(beijingDay(last)).published ? null : yearOf(beijingDate(last));
}
