import { type LookupAddress, promises } from 'node:dns';
import { isIP } from 'node:net';

const KEPT_MS = 10_000;
const KEPT_FAILURE_MS = 1_000;
const KEPT_NAMES = 20_000;

interface Kept {
  readonly until: number;
  readonly answer: Promise<readonly LookupAddress[]>;
}

/**
 * The system's resolver behind a short memory: ten thousand probes must not queue in its four threads. Addresses are
 * judged after this, at every connection, so what is remembered is also what is connected to.
 */
export class Names {
  readonly #kept = new Map<string, Kept>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Rejects with the resolver's error (`ENOTFOUND`, `EAI_AGAIN`). An address answers itself. */
  addressesOf(host: string): Promise<readonly LookupAddress[]> {
    const family = isIP(host);
    if (family !== 0) return Promise.resolve([{ address: host, family }]);
    const kept = this.#kept.get(host);
    if (kept && kept.until > this.#now()) return kept.answer;
    if (this.#kept.size >= KEPT_NAMES) this.#kept.clear();
    const answer = promises.lookup(host, { all: true });
    this.#kept.set(host, { until: this.#now() + KEPT_MS, answer });
    answer.catch(() => this.#kept.set(host, { until: this.#now() + KEPT_FAILURE_MS, answer }));
    return answer;
  }
}
