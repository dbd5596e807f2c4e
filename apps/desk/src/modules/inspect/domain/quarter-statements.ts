import type { StatementTime } from '../../watch/index.ts';

/** What a statement cost in one quarter; `whole`: since its server's figures were reset, for want of an earlier reading. */
export interface QuarterStatement {
  readonly id: string;
  readonly text: string;
  readonly calls: number;
  readonly meanMs: number;
  readonly totalMs: number;
  readonly whole: boolean;
}

/**
 * A database counts from the last reset of its figures on; a quarter's own are what came since the quarter before was read.
 * Fewer calls than then: it was reset in between, and what it counts is newer than the reading. The same: nobody called it.
 */
export function quarterStatements(
  now: readonly StatementTime[] | null,
  before: readonly StatementTime[] | null,
): QuarterStatement[] {
  const known = new Map((before ?? []).map((one) => [one.id, one]));
  const called = (one: StatementTime) => {
    const earlier = known.get(one.id);
    return earlier?.calls !== one.calls || earlier.totalMs !== one.totalMs;
  };
  return (now ?? [])
    .filter(called)
    .map((one): QuarterStatement => {
      const { id, text } = one;
      const earlier = known.get(id);
      if (!earlier || one.calls <= earlier.calls || one.totalMs < earlier.totalMs)
        return { id, text, calls: one.calls, meanMs: one.meanMs, totalMs: one.totalMs, whole: true };
      const [calls, totalMs] = [one.calls - earlier.calls, one.totalMs - earlier.totalMs];
      return { id, text, calls, totalMs, meanMs: totalMs / calls, whole: false };
    })
    .sort((a, b) => b.totalMs - a.totalMs);
}
