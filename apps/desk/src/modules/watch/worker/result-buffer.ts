import type { ProbeOutcome } from '@yinuo/probes/shapes';

const BATCH = 2_000;
/** So many results wait in memory while the database is away: at 300 a second, a quarter of an hour. */
const WAITING_MAX = 300_000;

/** Collects what runs found and hands it on in order, one batch at a time; what could not be kept is handed on again. */
export class ResultBuffer {
  readonly #keep: (outcomes: ProbeOutcome[]) => Promise<void>;
  readonly #failed: (error: unknown) => void;
  #waiting: ProbeOutcome[] = [];
  #flushing: Promise<void> | null = null;
  /** Results thrown away because the database was away too long. */
  lost = 0;

  constructor(keep: (outcomes: ProbeOutcome[]) => Promise<void>, failed: (error: unknown) => void) {
    this.#keep = keep;
    this.#failed = failed;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  add(outcome: ProbeOutcome): void {
    this.#waiting.push(outcome);
    if (this.#waiting.length <= WAITING_MAX) return;
    this.lost += this.#waiting.length - WAITING_MAX;
    this.#waiting = this.#waiting.slice(-WAITING_MAX);
  }

  /** Everything that waits by now, unless the database refuses; never rejects. */
  flush(): Promise<void> {
    this.#flushing ??= this.#drain().finally(() => {
      this.#flushing = null;
    });
    return this.#flushing;
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.slice(0, BATCH);
      try {
        await this.#keep(batch);
      } catch (error) {
        this.#failed(error);
        return;
      }
      const kept = new Set(batch);
      this.#waiting = this.#waiting.filter((outcome) => !kept.has(outcome));
    }
  }
}
