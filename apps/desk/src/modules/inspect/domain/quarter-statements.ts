import type { DatabaseStatements } from '../../watch/index.ts';

/** What a statement cost in one quarter; `whole`: since its server began to count it, for want of an earlier reading. */
export interface QuarterStatement {
  /** Of all databases of a contract. */
  readonly id: string;
  /** Which database, as its probe is named. */
  readonly database: string;
  readonly text: string;
  readonly calls: number;
  readonly meanMs: number;
  readonly totalMs: number;
  readonly whole: boolean;
}

type Databases = readonly DatabaseStatements[] | null;

/** Of every database what its statements cost since the quarter before was read, the dearest first. */
export function quarterStatements(now: Databases, before: Databases): QuarterStatement[] {
  const earlier = new Map((before ?? []).map((one) => [one.place, one]));
  return (now ?? [])
    .flatMap((one) => ofDatabase(one, earlier.get(one.place) ?? null))
    .sort((a, b) => b.totalMs - a.totalMs);
}

/**
 * A database counts from the last reset of its figures on; a quarter's own are what came since the quarter before was read.
 * Reset since, or fewer calls than then (the server lost its figures, or made room): all of it is newer than that reading.
 */
function ofDatabase(now: DatabaseStatements, before: DatabaseStatements | null): QuarterStatement[] {
  const { since = null, rows = [] } = now.reading ?? {};
  const isReset = before !== null && since !== null && since > before.at;
  const known = new Map(isReset ? [] : (before?.reading?.rows ?? []).map((one) => [one.id, one]));
  return rows.flatMap((one): QuarterStatement[] => {
    const named = { ...one, id: `${now.place} ${one.id}`, database: now.name };
    const earlier = known.get(one.id);
    if (!earlier || one.calls < earlier.calls || one.totalMs < earlier.totalMs) return [{ ...named, whole: true }];
    const [calls, totalMs] = [one.calls - earlier.calls, one.totalMs - earlier.totalMs];
    return calls === 0 ? [] : [{ ...named, calls, totalMs, meanMs: totalMs / calls, whole: false }];
  });
}

/** What was read stays until it is read anew; that nobody could read it this time takes nothing away. */
export function keptStatements(
  kept: readonly DatabaseStatements[],
  found: readonly DatabaseStatements[],
): DatabaseStatements[] {
  const isRead = ({ reading }: DatabaseStatements) => reading?.state === 'read';
  const stays = (one: DatabaseStatements) =>
    isRead(one) && !found.some((other) => other.place === one.place && isRead(other));
  const staying = kept.filter(stays);
  return [...staying, ...found.filter((one) => !staying.some((other) => other.place === one.place))];
}
