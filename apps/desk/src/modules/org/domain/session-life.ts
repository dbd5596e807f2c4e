import { type Instant, instantOf } from '@yinuo/kernel';

export const SESSION_LIFE = { idleMs: 30 * 60_000, absoluteMs: 12 * 3_600_000, touchMs: 60_000 } as const;

/** A session lives while it is used, and never longer than its absolute limit. */
export const sessionEnds = (signedInAt: number, seenAt: number): Instant =>
  instantOf(Math.min(seenAt + SESSION_LIFE.idleMs, signedInAt + SESSION_LIFE.absoluteMs));
