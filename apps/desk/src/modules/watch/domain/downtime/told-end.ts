import type { Instant } from '@yinuo/kernel';

/** When a solution was, and when that was said. */
export interface ToldSolution {
  readonly at: Instant;
  /** When somebody but the hospital said so; null: the hospital did. */
  readonly toldAt: Instant | null;
}

export interface CountedEnd {
  readonly to: Instant;
  /** When it ended as the supplier says, until the hospital agrees; null: as it counts. */
  readonly said: Instant | null;
}

/** People tell times by the minute. */
const MINUTE_MS = 60_000;

/**
 * Until when a report lasted (KL-4): a solution that the supplier tells afterwards shortens nothing by that word alone, it counts
 * from when it was told until the hospital agrees.
 */
export const countedEnd = ({ at, toldAt }: ToldSolution): CountedEnd =>
  toldAt === null || toldAt - at < MINUTE_MS ? { to: at, said: null } : { to: toldAt, said: at };

/** Of the fact that tells it. */
export const toldSolution = (fact: {
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly data?: Readonly<Record<string, unknown>>;
}): ToldSolution => ({ at: fact.at, toldAt: fact.data?.side === 'hospital' ? null : fact.recordedAt });
