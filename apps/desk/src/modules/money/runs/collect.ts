import { createHash } from 'node:crypto';
import type { BusinessFigure, MoneySide } from '@yinuo/api';
import { Fault } from '@yinuo/platform';
import type { Reconciliation, SideRole, Summary } from '@yinuo/reconcile';
import { counted, rowIdentity } from '../domain/matching/row-identity.ts';
import { takenApart } from '../trades/taken-apart.ts';
import type { UnmatchRow } from '../trades/unmatch-store.ts';
import { type FoundDifference, stakeOf, storedRow } from './found-difference.ts';

/** More than people can work through: a whole side is missing or of another day. */
const DIFFERENCES_MAX = 100_000;

export interface Collected {
  readonly summary: Summary;
  readonly found: readonly FoundDifference[];
  readonly businesses: readonly BusinessFigure[];
  /** SHA-256 over summary, differences and what was cleared, in the engine's order. */
  readonly digest: string;
}

interface CollectOptions {
  /** Scratch file → the file's own name. */
  readonly names: ReadonlyMap<string, string>;
  readonly businesses: readonly BusinessFigure[];
  readonly roles: ReadonlyMap<MoneySide, SideRole>;
  /** With any the run must have kept its matches. */
  readonly unmatches: readonly UnmatchRow[];
}

/** Reads the engine's result out whole: it is written in one transaction or not at all. */
export async function collect(
  result: Reconciliation,
  { names, businesses, roles, unmatches }: CollectOptions,
): Promise<Collected> {
  const hash = createHash('sha256').update(JSON.stringify(result.summary));
  if (businesses.length > 0) hash.update(JSON.stringify(businesses));
  const found: FoundDifference[] = [];
  for await (const difference of result.differences()) {
    if (found.length >= DIFFERENCES_MAX) throw new Fault('input.too-large', { differencesMax: DIFFERENCES_MAX });
    const stored = difference.rows.map((row) => storedRow(row, names));
    hash.update(JSON.stringify([difference.key, difference.class, difference.cause, difference.fen, stored]));
    found.push({
      key: difference.key,
      rows: stored.map(rowIdentity),
      firstDay: stored.map(({ day }) => day).reduce((a, b) => (a < b ? a : b), result.summary.date),
      nextDay: difference.class === 'next-day',
      stake: stakeOf(difference),
      difference,
      stored,
      unmatch: null,
    });
  }
  const apart = await takenApart(result, { names, roles, unmatches });
  for (const { key, difference } of apart.found) hash.update(JSON.stringify([key, difference.fen]));
  found.push(...apart.found);
  for await (const match of result.cleared()) {
    const rows = match.rows.map((row) => storedRow(row, names));
    hash.update(JSON.stringify([match.pass, rows]));
  }
  const summary = { ...result.summary, matched: result.summary.matched - apart.matches };
  return { summary, found: toldApart(found), businesses, digest: hash.digest('hex') };
}

/** Over the whole run: of rows that are equal each stands in its own difference. */
function toldApart(found: readonly FoundDifference[]): FoundDifference[] {
  const rows = counted(found.flatMap(({ stored }) => stored));
  let from = 0;
  return found.map((one) => {
    const stored = rows.slice(from, from + one.stored.length);
    from += one.stored.length;
    return { ...one, stored, rows: stored.map(rowIdentity) };
  });
}
