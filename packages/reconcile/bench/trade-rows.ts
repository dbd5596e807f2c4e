import type { Trade } from './trade.ts';

/** The rows of one trade on the three sides, before they are written in each side's format. */
export interface TradeRows {
  readonly orders: readonly OrderRow[];
  readonly his: readonly HisRow[];
  readonly bill: readonly BillRow[];
}

export interface OrderRow {
  readonly orderNo: string;
  readonly transactionId: string;
  readonly refundNo: string;
  readonly fen: number;
  readonly second: number;
  readonly hisNo: string;
  readonly state: string;
}

export interface HisRow {
  readonly id: string;
  readonly tradeNo: string;
  /** Negative for a refund. */
  readonly fen: number;
  readonly second: number;
}

export interface BillRow {
  readonly orderNo: string;
  readonly transactionId: string;
  /** '' for a payment, and for one that was taken back. */
  readonly refundNo: string;
  readonly fen: number;
  readonly second: number;
  readonly refundState: string;
  /** The taking back of a payment by code: REVOKED, without a refund number. */
  readonly revoked?: boolean;
}

export function order(
  { orderNo, transactionId, hisNo, fen, second }: Trade,
  changes: Partial<OrderRow> = {},
): OrderRow {
  return { orderNo, transactionId, refundNo: '', fen, second, hisNo, state: 'SUCCESS', ...changes };
}

export function booking({ orderNo, hisNo, fen, second }: Trade, changes: Partial<HisRow> = {}): HisRow {
  return { id: hisNo, tradeNo: orderNo, fen, second: second + 2, ...changes };
}

export function receipt({ orderNo, transactionId, fen, second }: Trade, changes: Partial<BillRow> = {}): BillRow {
  return { orderNo, transactionId, refundNo: '', fen, second: second + 1, refundState: 'SUCCESS', ...changes };
}

export const isMoneyOut = ({ refundNo, revoked = false }: BillRow): boolean => refundNo !== '' || revoked;

/** A refund of the trade on all three sides; a side that is not to have it is left out of what is taken. */
export function refund(trade: Trade, serial: number, fen: number, second = trade.second + 600) {
  const refundNo = `${trade.orderNo}R${serial}`;
  const id = `${trade.hisNo}R${serial}`;
  return {
    refundNo,
    order: order(trade, { refundNo, fen, second, hisNo: id }),
    his: booking(trade, { id, fen: -fen, second }),
    bill: receipt(trade, { refundNo, fen, second }),
  };
}
