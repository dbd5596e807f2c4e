const BUCKETS = 10_000;

/** How late runs start, in whole milliseconds: a count for each up to ten seconds, so its size never grows. */
export class Jitter {
  readonly #counts = new Uint32Array(BUCKETS + 1);
  #total = 0;
  #maxMs = 0;

  add(ms: number): void {
    const bucket = Math.min(BUCKETS, Math.max(0, Math.round(ms)));
    this.#counts[bucket] = (this.#counts[bucket] ?? 0) + 1;
    this.#total++;
    this.#maxMs = Math.max(this.#maxMs, ms);
  }

  get total(): number {
    return this.#total;
  }

  get maxMs(): number {
    return this.#maxMs;
  }

  /** The lateness that this share of the runs kept; 0 without runs. */
  quantile(share: number): number {
    let left = Math.ceil(share * this.#total);
    for (const [ms, count] of this.#counts.entries()) {
      left -= count;
      if (left <= 0) return ms;
    }
    return BUCKETS;
  }
}
