/** Closer than this, the difference is the line's own delay. */
const NOISE_MS = 2_000;

/** The desk's clock as this machine knows it: results are judged beside other runners' and people's times. */
export class DeskClock {
  readonly #own: () => number;
  #ahead = 0;

  constructor(own: () => number) {
    this.#own = own;
  }

  /** Epoch ms. */
  now = (): number => this.#own() + this.#ahead;

  /** `now` of an answer that came after `took` ms. */
  heard(now: number, took: number): void {
    const ahead = now + took / 2 - this.#own();
    if (Math.abs(ahead - this.#ahead) > NOISE_MS) this.#ahead = Math.round(ahead);
  }

  /** What an earlier process had heard. */
  restore(ahead: number): void {
    this.#ahead = ahead;
  }

  get ahead(): number {
    return this.#ahead;
  }
}
