import type { Reversals } from '../kinds/his/reversals.ts';
import type { Reach } from '../reach/reach.ts';
import type { Evidence } from '../shapes/index.ts';
import type { Secrets } from './secrets.ts';

/** A counter as it was read. `at`: on `tick`. */
export interface Sample {
  readonly at: number;
  readonly value: number;
}

/** What all runs share. */
export interface ProbeTools {
  readonly reach: Reach;
  /** Epoch ms. */
  readonly now: () => number;
  /** Rising milliseconds for measuring; never jumps. */
  readonly tick: () => number;
  /** When the thing behind a heartbeat probe last reported (epoch ms), or null. */
  readonly lastBeat: (probe: string) => Promise<number | null>;
  /** Where evidence is put; hands back its description. */
  readonly keepEvidence: (name: string, type: Evidence['type'], bytes: Buffer) => Promise<Evidence>;
  readonly reversals: Reversals;
  /** What counters stood at when they were last read, by probe and name: a rate is taken between two runs. */
  readonly samples: Map<string, Sample>;
  /** Path of Chromium, or null where there is none. */
  readonly browser: string | null;
}

/** What a kind sees of its run. */
export interface Run {
  readonly tools: ProbeTools;
  readonly probe: string;
  readonly secrets: Secrets;
  /** Ends the run: its time is up, or the process stops. */
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
  /** Reads the statistics of a database's statements too. */
  readonly statements: boolean;
}
