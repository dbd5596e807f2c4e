import type { Ask, ProbeOutcome } from '../shapes/index.ts';

/** What a run answers, and whether anybody wants the statements besides. */
interface AnsweredAsks {
  readonly ask: NonNullable<ProbeOutcome['ask']>;
  readonly statements: boolean;
}

/** What the desk asked for out of turn and no run has answered yet. */
export class PendingAsks {
  #heard: ReadonlySet<string> = new Set();
  #waiting: readonly Ask[] = [];

  /** The desk says them until it has their results; after a start they are new again. The probes to run now, each once. */
  hear(asks: readonly Ask[]): string[] {
    const fresh = asks.filter(({ id }) => !this.#heard.has(id));
    this.#heard = new Set(asks.map(({ id }) => id));
    this.#waiting = [...this.#waiting.filter(({ id }) => this.#heard.has(id)), ...fresh];
    return [...new Set(fresh.map(({ probe }) => probe))];
  }

  /** All that wait for this probe: its run begins now. */
  take(probe: string): AnsweredAsks | null {
    const asks = this.#waiting.filter((ask) => ask.probe === probe);
    const [first, ...others] = asks.map(({ id }) => id);
    if (first === undefined) return null;
    this.#waiting = this.#waiting.filter((ask) => ask.probe !== probe);
    return {
      ask: others.length === 0 ? first : [first, ...others],
      statements: asks.some(({ statements }) => statements),
    };
  }
}
