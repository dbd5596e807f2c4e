import type { Evidence, Reading, Reason, StatementReading, Step } from '../shapes/index.ts';

/** What a kind hands back when it came to the end of its work; `reason` when something was not as it should be. */
export interface Finding {
  readonly value: number | null;
  readonly unit: string | null;
  readonly reason: Reason | null;
  readonly readings?: readonly Reading[];
  readonly steps?: readonly Step[];
  readonly evidence?: readonly Evidence[];
  readonly statements?: StatementReading;
}
