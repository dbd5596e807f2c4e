import { type DateText, fenOf, instantOf } from '@yinuo/kernel';
import type { PlacedRow } from '../reconciliation.ts';
import { type Cell, type CellRow, textOf } from '../run/database.ts';
import type { Run } from '../run/run.ts';
import type { RowState, TradeKind } from '../side-row.ts';
import { allNumberColumns } from '../stage/staged-columns.ts';

/** Moments are kept as a clock in Beijing shows them. */
export const beijingMs = 8 * 3_600_000;

/**
 * A row in one cell, as JSON: each cell that is fetched costs a call into the database. Also what orders things that are alike
 * in all else: where it is equal, what is given out is equal.
 */
export const placedSql = `json_array(side, kind, ${allNumberColumns.join(', ')}, fen, epoch_ms(moment), state, returned, day, source)::varchar as placed`;

type PlacedCells = readonly [
  side: number,
  kind: number,
  orderNo: string,
  transactionId: string,
  refundNo: string,
  channelRefundNo: string,
  hisNo: string,
  tradeNo: string,
  fen: number,
  beijingMs: number,
  state: number,
  returned: boolean,
  day: DateText,
  source: number,
];

export function placedRow({ sides, staged }: Run, { placed }: CellRow): PlacedRow {
  const cells = JSON.parse(textOf(placed)) as PlacedCells;
  const [side, kind, orderNo, transactionId, refundNo, channelRefundNo, hisNo, tradeNo, fen, ms] = cells;
  const [state, returned, day, source] = cells.slice(10) as [number, boolean, DateText, number];
  return {
    side: sides[side]?.name ?? '',
    source: staged[source]?.source ?? '',
    day,
    kind: kindIn(kind),
    orderNo,
    transactionId,
    refundNo,
    channelRefundNo,
    hisNo,
    tradeNo,
    fen: fenOf(fen),
    at: instantOf(ms - beijingMs),
    state: states[state] ?? 'done',
    ...(returned ? { returned } : {}),
    mark: '',
  };
}

const states: readonly RowState[] = ['done', 'open', 'failed'];

export const kindIn = (cell: Cell | undefined): TradeKind => (Number(cell) === 1 ? 'refund' : 'pay');
