import type { MoneySide } from '@yinuo/api';
import type { Difference, PlacedRow } from '@yinuo/reconcile';
import type { Found } from '../domain/continuing/settle-run.ts';
import { isMoneySide } from '../domain/matching/roles.ts';
import type { StoredRow } from '../tables.ts';

export interface FoundDifference extends Found {
  /** Of the engine, or of what a person took apart, which has a cause of its own. */
  readonly difference: Omit<Difference, 'cause' | 'rows'> & { readonly cause: string };
  /** Of a match that a person took apart. */
  readonly unmatch: string | null;
  readonly stored: readonly StoredRow[];
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
    ...(row.returned === true ? { returned: true } : {}),
  };
}

function sideOf(name: string): MoneySide {
  if (!isMoneySide(name)) throw new Error(`unknown side: ${name}`);
  return name;
}
