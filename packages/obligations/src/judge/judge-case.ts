import { elapsed, type Instant, type Millis, millisOf, type WorkingCalendar } from '@yinuo/kernel';
import type { CompiledClock, CompiledContract } from '../compile/compiled.ts';
import { provisionalYear, reasons } from '../explain/reasons.ts';
import type { Fact } from '../facts/fact.ts';
import { type CaseState, type Kept, newCaseState } from './case-state.ts';
import { demandsOf, endOfReportDay } from './demands.ts';
import { inOrder, readFacts } from './read-facts.ts';
import { dueOf, type End, endOf, exists, pausesOf, reachOf, targetOf } from './settle.ts';
import type { ClockState, ClockVerdict, Warning } from './verdict.ts';

/**
 * Judges the clocks of one case at `now` from its facts, in any order (by `at`, then by place in the list).
 * Facts later than `now` are ignored; a case not reported by then has no clocks. `state` is scratch space.
 */
export function judgeCase(
  compiled: CompiledContract,
  calendar: WorkingCalendar,
  facts: readonly Fact[],
  now: Instant,
  state: CaseState = newCaseState(),
): readonly ClockVerdict[] {
  const ordered = inOrder(facts);
  const caseId = ordered[0]?.case;
  if (caseId === undefined || !readFacts(state, compiled, calendar, ordered, now)) return [];
  const verdicts: ClockVerdict[] = [];
  const run = { caseId, state, calendar, facts: ordered, now };
  for (const clock of compiled.clocksOf(state.kind, state.severity, state.handling)) {
    if (state.kept.some((kept) => kept.clock.name === clock.name) || !exists(clock, state)) continue;
    verdicts.push(judgeClock(run, clock, null));
  }
  if (state.kept.length === 0) return verdicts;
  for (const kept of state.kept) verdicts.push(judgeClock(run, kept.clock, kept));
  const order = new Map(compiled.clocks.map((clock) => [clock.id, clock.order]));
  return verdicts.sort((a, b) => (order.get(a.obligation) ?? 0) - (order.get(b.obligation) ?? 0));
}

type Run = {
  readonly caseId: string;
  readonly state: CaseState;
  readonly calendar: WorkingCalendar;
  readonly facts: readonly Fact[];
  readonly now: Instant;
};

function judgeClock(run: Run, clock: CompiledClock, kept: Kept | null): ClockVerdict {
  const { state, calendar, facts, now } = run;
  const end: End = kept === null ? endOf(clock, state) : { at: kept.end, slot: kept.endSlot };
  const due = kept === null ? dueOf(clock, state, calendar, end.at) : kept.due;
  const verdict = stateOf(state, due, end.at, now);
  const endAt = end.at === Infinity ? null : (end.at as Instant);
  const year = provisionalYear(clock, state.start, verdict === 'met' ? end.at : (due ?? now), calendar);
  const warnings = verdict === 'pending' ? warningsOf(run, clock, due) : NO_WARNINGS;
  return {
    case: run.caseId,
    clause: clock.clause,
    obligation: clock.id,
    clock: clock.name,
    start: state.start,
    due,
    state: verdict,
    metAt: endAt,
    elapsed: elapsedOf(run, clock, endAt ?? now),
    provisional: year !== null,
    demands: demandsOf(clock, state, facts, now, due, end.at),
    warnings,
    nextWake: endAt === null ? nextWake(run, clock, due, warnings) : null,
    why: reasons(state, calendar, {
      clock,
      kept,
      due,
      endAt,
      endSlot: end.slot,
      state: verdict,
      provisionalYear: year,
      now,
    }),
  };
}

/** At its due instant, not ended, a clock is pending; ending exactly then is in time. */
function stateOf(state: CaseState, due: Instant | null, end: number, now: Instant): ClockState {
  if (end !== Infinity && (due === null || end <= due)) return 'met';
  if (due === null || (end === Infinity && now <= due)) return 'pending';
  const { cause } = state;
  return cause !== null && cause.party !== 'supplier' && cause.agreed ? 'excused' : 'breached';
}

function elapsedOf({ state, calendar }: Run, clock: CompiledClock, until: Instant): Millis {
  return elapsed(state.start, until, clock.schedule, calendar, pausesOf(clock, state, until));
}

const NO_WARNINGS: readonly Warning[] = [];

function warningsOf(run: Run, clock: CompiledClock, due: Instant | null): readonly Warning[] {
  const { state, calendar } = run;
  const warnings: Warning[] = [];
  const target = targetOf(clock, state.start, calendar);
  for (const share of clock.warnAt) {
    if (target === null) {
      if (due !== null) warnings.push({ share, at: partOf(state.start, due, share) });
      continue;
    }
    const part = millisOf(Math.floor((target * share) / 100));
    const at = reachOf(clock, state, calendar, Infinity, part);
    if (at !== null) warnings.push({ share, at });
  }
  return warnings;
}

function partOf(start: Instant, due: Instant, share: number): Instant {
  return (start + Math.floor(((due - start) * share) / 100)) as Instant;
}

function nextWake(
  { state, now }: Run,
  clock: CompiledClock,
  due: Instant | null,
  warnings: readonly Warning[],
): Instant | null {
  let next = Infinity;
  const consider = (at: number): void => {
    if (at > now && at < next) next = at;
  };
  for (const warning of warnings) consider(warning.at);
  // At `due` the clock is still pending: the breach is one millisecond later.
  if (due !== null) consider(due + 1);
  if (clock.demands.some((demand) => demand.arises === 'end-of-report-day')) consider(endOfReportDay(state.start));
  return next === Infinity ? null : (next as Instant);
}
