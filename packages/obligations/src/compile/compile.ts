import {
  AROUND_THE_CLOCK,
  compileSchedule,
  err,
  type Millis,
  millisOf,
  ok,
  parseDuration,
  type Result,
  type Schedule,
  type Weekday as WeekdayNumber,
} from '@yinuo/kernel';
import { type BrokenRule, broken } from '../check/broken-rule.ts';
import type { Finding } from '../check/input-fault.ts';
import { overlapFindings } from '../check/overlaps.ts';
import type {
  AppliesTo,
  CaseKind,
  Clock,
  ClockName,
  Contract,
  Handling,
  Target,
  Weekday,
  Window,
} from '../language/index.ts';
import type { CompiledClock, CompiledContract, CompiledTarget } from './compiled.ts';
import { endsOf, slotOf } from './slots.ts';

/** Why a contract's clocks cannot run, and at which field. */
export type CompileFault = Finding;

// The work that a pause may stop; a first response never waits.
const PAUSABLE: ReadonlySet<ClockName> = new Set<ClockName>(['resolve', 'accept', 'restore', 'fix']);

const WEEKDAYS: Readonly<Record<Weekday, WeekdayNumber>> = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 };

/** Works a contract's clocks out once. Refuses an unknown window, hours that make no window, and overlapping targets. */
export function compile(contract: Contract): Result<CompiledContract, CompileFault> {
  const [overlap] = overlapFindings(contract);
  if (overlap !== undefined) return err(overlap);
  const clocks: CompiledClock[] = [];
  for (const [at, clause] of contract.clauses.entries()) {
    for (const [index, obligation] of (clause.obligations ?? []).entries()) {
      if (obligation.type !== 'clock') continue;
      const path = ['clauses', at, 'obligations', index, 'window'];
      const window = contract.windows?.find((one) => one.id === obligation.window) ?? null;
      if (obligation.window !== undefined && window === null) {
        return err({ path, ...broken('unknown-window', { id: obligation.window }) });
      }
      const schedule = window === null ? ok(AROUND_THE_CLOCK) : scheduleOf(window);
      if (!schedule.ok) return err({ path, ...schedule.error });
      if (isBeyond(obligation.target, schedule.value))
        return err({ path: [...path.slice(0, -1), 'target'], ...broken('endless-target') });
      clocks.push({
        ...compileClock(obligation, clocks.length, contract.pausing),
        clause: clause.id,
        window,
        schedule: schedule.value,
      });
    }
  }
  const severities = contract.kinds.flatMap((kind) => kind.severities ?? []);
  const severityTitles = new Map(severities.map(({ id, title }) => [id, title]));
  return ok({ contract, clocks, severityTitles, clocksOf: clocksByState(severityTitles, clocks) });
}

// A hundred years of weeks; the kernel looks four hundred years ahead, and holidays take their share.
const WEEKS_MAX = 5200;

/** Would the counted time of a narrow window never reach so long a target? Then no case could be judged. */
function isBeyond(target: Target, schedule: Schedule): boolean {
  if (schedule.kind === 'around-the-clock' || 'cutOff' in target) return false;
  const longest = 'within' in target ? [target.within] : [target.workingDay, target.otherDay];
  const week = schedule.days.reduce((sum, day, cell) => (cell % 2 === 1 ? sum + day.total : sum), 0);
  return longest.some((text) => millis(text) > week * WEEKS_MAX);
}

/** A named window as the kernel's schedule. */
export function scheduleOf(window: Window): Result<Schedule, BrokenRule> {
  const days = typeof window.days === 'string' ? window.days : window.days.map((day) => WEEKDAYS[day]);
  const schedule = compileSchedule([{ days, hours: window.hours }]);
  return schedule.ok ? schedule : err(broken('window-hours', { window: window.id, ...schedule.error }));
}

function compileClock(
  clock: Clock,
  order: number,
  pausing: boolean,
): Omit<CompiledClock, 'clause' | 'window' | 'schedule'> {
  return {
    order,
    id: clock.id,
    name: clock.clock,
    target: compileTarget(clock.target),
    ends: endsOf(clock.clock, clock.metBy),
    existsOnce: clock.existsOnce === undefined ? null : slotOf(clock.existsOnce),
    pausable: pausing && PAUSABLE.has(clock.clock),
    agreedWord: clock.agreed?.word ?? null,
    demands: clock.demands ?? [],
    warnAt: clock.warnAt,
    obligation: clock,
  };
}

function compileTarget(target: Target): CompiledTarget {
  if ('within' in target) return { by: 'duration', within: millis(target.within) };
  if ('cutOff' in target) {
    const [hours, minutes] = target.cutOff.split(':');
    return { by: 'cut-off', before: (Number(hours) * 60 + Number(minutes)) * 60_000 };
  }
  return { by: 'day-class', workingDay: millis(target.workingDay), otherDay: millis(target.otherDay) };
}

/** The schema has let only readable durations through. */
export function millis(text: string): Millis {
  const parsed = parseDuration(text);
  return parsed.ok ? parsed.value : millisOf(Number.NaN);
}

export function appliesTo(selector: AppliesTo, kind: CaseKind, severity: string | null, handling: Handling): boolean {
  if (selector === 'every-kind') return true;
  return selector.some(
    (one) =>
      one.kind === kind &&
      (one.severities === undefined || (severity !== null && one.severities.includes(severity))) &&
      (one.handling === undefined || one.handling.includes(handling)),
  );
}

/** Nested maps rather than a joined key: no text is built per case. A word that the contract does not know counts as none. */
function clocksByState(
  words: ReadonlyMap<string, unknown>,
  clocks: readonly CompiledClock[],
): CompiledContract['clocksOf'] {
  type BySeverity = Map<string | null, Map<Handling, readonly CompiledClock[]>>;
  const known = new Map<CaseKind, BySeverity>();
  return (kind, severity, handling) => {
    const word = severity !== null && words.has(severity) ? severity : null;
    const bySeverity = known.get(kind) ?? new Map<string | null, Map<Handling, readonly CompiledClock[]>>();
    const byHandling = bySeverity.get(word) ?? new Map<Handling, readonly CompiledClock[]>();
    const found =
      byHandling.get(handling) ?? clocks.filter((clock) => appliesTo(clock.obligation.appliesTo, kind, word, handling));
    known.set(kind, bySeverity.set(word, byHandling.set(handling, found)));
    return found;
  };
}
