import type { CaseState, CaseWorst } from '@yinuo/api';
import type { Instant } from '@yinuo/kernel';
import type { ClockName, ClockState, ClockVerdict } from '@yinuo/obligations';

/** A verdict as the row keeps it: without its reasons, which the judge gives anew from the same facts. */
export interface ClockEntry {
  readonly clause: string;
  readonly obligation: string;
  readonly clock: ClockName;
  readonly state: ClockState;
  readonly due: Instant | null;
  readonly metAt: Instant | null;
  readonly demands: readonly { readonly name: string; readonly since: Instant; readonly metAt: Instant | null }[];
}

export interface ClockSummary {
  readonly clocks: readonly ClockEntry[];
  readonly worst: CaseWorst;
  /** The next clock to run out, of those that still run in time. */
  readonly next: { readonly at: Instant; readonly clause: string; readonly clock: ClockName } | null;
  readonly openDemands: number;
  readonly lastBreachAt: Instant | null;
  readonly nextWake: Instant | null;
}

/** What the verdicts of one case come to. A merged case has no running clocks: its main case has. */
export function summarise(verdicts: readonly ClockVerdict[], state: CaseState, now: Instant): ClockSummary {
  const running = state === 'merged' ? [] : verdicts.filter((verdict) => verdict.state === 'pending');
  let next: ClockSummary['next'] = null;
  let nextWake: Instant | null = null;
  for (const { due, clause, clock, nextWake: wake } of running) {
    if (due !== null && (next === null || due < next.at)) next = { at: due, clause, clock };
    if (wake !== null && (nextWake === null || wake < nextWake)) nextWake = wake;
  }
  for (const verdict of verdicts) {
    const wake = state === 'merged' ? null : verdict.nextWake;
    if (wake !== null && (nextWake === null || wake < nextWake)) nextWake = wake;
  }
  return {
    clocks: verdicts.map(entryOf),
    worst: worstOf(verdicts, now),
    next,
    openDemands: verdicts.flatMap((one) => one.demands).filter((demand) => demand.metAt === null).length,
    lastBreachAt: verdicts.reduce<Instant | null>(laterBreach, null),
    nextWake,
  };
}

/** A clock that still runs, past its first warning. */
export function isAtRisk({ state, warnings }: ClockVerdict, now: Instant): boolean {
  return state === 'pending' && warnings.some((warning) => warning.at <= now);
}

function worstOf(verdicts: readonly ClockVerdict[], now: Instant): CaseWorst {
  if (verdicts.length === 0) return 'none';
  if (verdicts.some((one) => one.state === 'breached')) return 'breached';
  if (verdicts.some((one) => isAtRisk(one, now))) return 'at-risk';
  if (verdicts.some((one) => one.state === 'pending')) return 'pending';
  return verdicts.some((one) => one.state === 'excused') ? 'excused' : 'met';
}

function laterBreach(latest: Instant | null, { state, due }: ClockVerdict): Instant | null {
  if (state !== 'breached' || due === null) return latest;
  return latest === null || due > latest ? due : latest;
}

const entryOf = ({ clause, obligation, clock, state, due, metAt, demands }: ClockVerdict): ClockEntry => ({
  clause,
  obligation,
  clock,
  state,
  due,
  metAt,
  demands: demands.map(({ name, since, metAt: done }) => ({ name, since, metAt: done })),
});
