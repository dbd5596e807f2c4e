import { type Instant, instantOf, type Pause } from '@yinuo/kernel';
import type { CompiledClock } from '../compile/compiled.ts';
import { SLOTS, type Slot } from '../compile/slots.ts';
import type { ChangeStep } from '../explain/why.ts';
import type { FactOf } from '../facts/fact.ts';
import type { CaseKind, Handling } from '../language/index.ts';

/** A clock that was met before severity or handling changed: it keeps its verdict. */
export type Kept = {
  readonly clock: CompiledClock;
  readonly at: Instant;
  readonly end: Instant;
  readonly endSlot: Slot;
  readonly due: Instant;
};

/** What the facts up to some instant say of one case. One is made per run and cleared for each case. */
export type CaseState = {
  start: Instant;
  kind: CaseKind;
  severity: string | null;
  handling: Handling;
  /** Per slot the first instant that counts; Infinity when there is none. */
  readonly firstAt: Float64Array;
  pauses: Pause[];
  pausedSince: Instant | null;
  cause: FactOf<'cause-set'> | null;
  kept: Kept[];
  changes: ChangeStep[];
};

export function newCaseState(): CaseState {
  return {
    start: instantOf(0),
    kind: 'fault',
    severity: null,
    handling: 'none',
    firstAt: new Float64Array(SLOTS).fill(Infinity),
    pauses: [],
    pausedSince: null,
    cause: null,
    kept: [],
    changes: [],
  };
}

export function clearCaseState(state: CaseState, report: FactOf<'reported'>): void {
  state.start = report.at;
  state.kind = report.kind;
  state.severity = null;
  state.handling = 'none';
  state.firstAt.fill(Infinity);
  if (state.pauses.length > 0) state.pauses = [];
  state.pausedSince = null;
  state.cause = null;
  if (state.kept.length > 0) state.kept = [];
  if (state.changes.length > 0) state.changes = [];
}
