import type { Progress, RunOptions } from '../reconciliation.ts';

/** How a run's time falls on its steps, as measured at ten million rows. */
const readingShare = 0.55;
const matchingShare = 0.25;

export interface RunProgress {
  /** Of the source that is read now; `before` and `share` are parts of all that is to be read. */
  readonly reading: (side: string, before: number, share: number) => (fraction: number) => void;
  readonly matching: (fraction: number) => void;
  readonly explaining: () => void;
  readonly checking: () => void;
  readonly finished: () => void;
}

/** Tells how far the run is; what a caller sees never falls. */
export function progressOf({ onProgress }: RunOptions): RunProgress {
  let highest = 0;
  const tell = (progress: Progress) => {
    highest = Math.max(highest, Math.min(1, progress.done));
    onProgress?.({ ...progress, done: highest });
  };
  return {
    reading: (side, before, share) => (fraction) =>
      tell({ step: 'reading', side, done: readingShare * (before + share * fraction) }),
    matching: (fraction) => tell({ step: 'matching', done: readingShare + matchingShare * fraction }),
    explaining: () => tell({ step: 'explaining', done: readingShare + matchingShare }),
    checking: () => tell({ step: 'checking', done: 0.98 }),
    finished: () => tell({ step: 'checking', done: 1 }),
  };
}
