import { createHash } from 'node:crypto';
import type { BusinessFigure, MoneySide } from '@yinuo/api';
import { Fault } from '@yinuo/platform';
import type { Difference, PlacedRow, Reconciliation, Summary } from '@yinuo/reconcile';
import { isMoneySide } from '../domain/roles.ts';
import { rowIdentity } from '../domain/row-identity.ts';
import type { Found } from '../domain/settle-run.ts';
import type { StoredRow } from '../tables.ts';

/** More than people can work through: a whole side is missing or of another day. */
const DIFFERENCES_MAX = 100_000;

export interface FoundDifference extends Found {
  readonly difference: Difference;
  readonly stored: readonly StoredRow[];
}

export interface Collected {
  readonly summary: Summary;
  readonly found: readonly FoundDifference[];
  readonly cleared: ReadonlySet<string>;
  readonly businesses: readonly BusinessFigure[];
  /** SHA-256 over summary, differences and what was cleared, in the engine's order. */
  readonly digest: string;
}

/** Reads the engine's result out whole: it is written in one transaction or not at all. */
export async function collect(
  result: Reconciliation,
  names: ReadonlyMap<string, string>,
  businesses: readonly BusinessFigure[],
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
    });
  }
  const cleared = new Set<string>();
  for await (const match of result.cleared()) {
    const rows = match.rows.map((row) => storedRow(row, names));
    for (const row of rows) cleared.add(rowIdentity(row));
    hash.update(JSON.stringify([match.pass, rows]));
  }
  return { summary: result.summary, found, cleared, businesses, digest: hash.digest('hex') };
}

export const stakeOf = ({ class: name, fen }: { readonly class: string; readonly fen: number }): string =>
  `${name} ${fen}`;

/** What is kept of a row; what the side says of the patient is not. `names`: scratch file → the file's own name. */
export function storedRow(row: PlacedRow, names: ReadonlyMap<string, string>): StoredRow {
  return {
    side: sideOf(row.side),
    source: names.get(row.source) ?? row.source,
    day: row.day,
    kind: row.kind,
    orderNo: row.orderNo,
    transactionId: row.transactionId,
    refundNo: row.refundNo,
    channelRefundNo: row.channelRefundNo,
    hisNo: row.hisNo,
    tradeNo: row.tradeNo,
    fen: row.fen,
    at: row.at,
    state: row.state,
  };
}

function sideOf(name: string): MoneySide {
  if (!isMoneySide(name)) throw new Error(`unknown side: ${name}`);
  return name;
}
