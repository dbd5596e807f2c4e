import type { Millis, Schedule, Text } from '@yinuo/kernel';
import type { CaseKind, Clock, ClockName, Contract, Demand, Handling, Window } from '../language/index.ts';
import type { Slot } from './slots.ts';

export type CompiledTarget =
  | { readonly by: 'duration'; readonly within: Millis }
  | { readonly by: 'day-class'; readonly workingDay: Millis; readonly otherDay: Millis }
  /** Milliseconds after midnight. */
  | { readonly by: 'cut-off'; readonly before: number };

/** One clock obligation, ready to run. */
export type CompiledClock = {
  /** Its place in the contract: verdicts of a case come in this order. */
  readonly order: number;
  readonly clause: string;
  readonly id: string;
  readonly name: ClockName;
  readonly target: CompiledTarget;
  readonly schedule: Schedule;
  readonly window: Window | null;
  /** Facts that end it: the earliest of `any`, or the latest of `all` when every one is there. */
  readonly ends: { readonly mode: 'any' | 'all'; readonly slots: readonly Slot[] };
  readonly existsOnce: Slot | null;
  readonly pausable: boolean;
  readonly agreedWord: string | null;
  readonly demands: readonly Demand[];
  readonly warnAt: readonly number[];
  readonly obligation: Clock;
};

/** A contract whose clocks have been worked out once; make it with `compile`, use it for any number of cases. */
export type CompiledContract = {
  readonly contract: Contract;
  readonly clocks: readonly CompiledClock[];
  readonly severityTitles: ReadonlyMap<string, Text>;
  /** The clocks of a case in this state, in the contract's order. The same state gives the same array. */
  readonly clocksOf: (kind: CaseKind, severity: string | null, handling: Handling) => readonly CompiledClock[];
};
