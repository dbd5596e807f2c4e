import type { Instant, Millis } from '@yinuo/kernel';
import type { Why } from '../explain/why.ts';
import type { ClockName, Demand } from '../language/index.ts';

export type ClockState = 'pending' | 'met' | 'breached' | 'excused';

/** An act that the clause demands: since when, and when it was done. */
export type DemandVerdict = {
  readonly name: string;
  readonly demand: Demand;
  readonly since: Instant;
  readonly metAt: Instant | null;
};

/** The instant at which `share` percent of a running clock's time is used up. */
export type Warning = { readonly share: number; readonly at: Instant };

/** The judge's word on one clock of one case. */
export type ClockVerdict = {
  readonly case: string;
  readonly clause: string;
  readonly obligation: string;
  readonly clock: ClockName;
  /** The report, also for clocks that count inside a window only. */
  readonly start: Instant;
  /** null only while an open pause holds the clock. */
  readonly due: Instant | null;
  readonly state: ClockState;
  /** When it ended, in time or late. */
  readonly metAt: Instant | null;
  /** Counted time from the start to the end, or to `now` while it has not ended; pauses left out. */
  readonly elapsed: Millis;
  /** The holiday notice that matters is not out yet: judge again when it is. */
  readonly provisional: boolean;
  readonly demands: readonly DemandVerdict[];
  /** Of a clock that is pending. */
  readonly warnings: readonly Warning[];
  /** The next instant after `now` at which this verdict changes, or a warning falls, if no new fact comes. */
  readonly nextWake: Instant | null;
  readonly why: readonly Why[];
};
