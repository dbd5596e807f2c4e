import type { Trade } from './trade.ts';
import { booking, order, receipt, refund, type TradeRows } from './trade-rows.ts';

interface Kind {
  /** Of a thousand trades. */
  readonly share: number;
  readonly make: (trade: Trade) => TradeRows;
  /** How many differences it is where the bill lacks it. */
  readonly unbilled: number;
}

/** What a hospital's day is made of when nothing is wrong. */
const kinds: readonly Kind[] = [
  { share: 910, make: paid, unbilled: 1 },
  { share: 40, make: refunded, unbilled: 0 },
  { share: 5, make: refundedInParts, unbilled: 4 },
  { share: 10, make: billedInParts, unbilled: 1 },
  { share: 5, make: ordersOnOneBill, unbilled: 1 },
  { share: 10, make: neverPaid, unbilled: 0 },
  { share: 5, make: paidAtSecondAttempt, unbilled: 1 },
  { share: 4, make: refusedAndRefunded, unbilled: 2 },
  { share: 2, make: refusedAndCalledRefunded, unbilled: 1 },
  { share: 2, make: revoked, unbilled: 0 },
  { share: 7, make: free, unbilled: 0 },
];

const byShare = kinds.flatMap((kind) => Array.from({ length: kind.share }, () => kind));

export function ordinary(trade: Trade, spread: number): TradeRows & Pick<Kind, 'unbilled'> {
  const { make, unbilled } = byShare[spread % byShare.length] ?? { make: paid, unbilled: 1 };
  return { ...make(trade), unbilled };
}

/** Of a test patient: the whole trade is left out, though only the orders say so. */
export function ofTestPatient(trade: Trade): TradeRows {
  return paid({ ...trade, orderNo: `TEST${trade.orderNo}` });
}

export function paid(trade: Trade): TradeRows {
  return { orders: [order(trade)], his: [booking(trade)], bill: [receipt(trade)] };
}

function refunded(trade: Trade): TradeRows {
  return withRefunds(trade, refund(trade, 1, trade.fen));
}

/** Two parts of the same amount and one of another; the HIS does not say which refund it books. */
function refundedInParts(trade: Trade): TradeRows {
  const part = Math.floor(trade.fen / 4);
  return withRefunds(trade, refund(trade, 1, part), refund(trade, 2, part), refund(trade, 3, part + 1));
}

function withRefunds(trade: Trade, ...refunds: ReturnType<typeof refund>[]): TradeRows {
  const { orders, his, bill } = paid(trade);
  return {
    orders: [...orders, ...refunds.map((one) => one.order)],
    his: [...his, ...refunds.map((one) => one.his)],
    bill: [...bill, ...refunds.map((one) => one.bill)],
  };
}

function billedInParts(trade: Trade): TradeRows {
  const part = Math.floor(trade.fen / 3);
  const his = [booking(trade, { fen: part }), booking(trade, { id: `${trade.hisNo}B`, fen: trade.fen - part })];
  return { orders: [order(trade)], his, bill: [receipt(trade)] };
}

function ordersOnOneBill(trade: Trade): TradeRows {
  const second = { ...trade, orderNo: `${trade.orderNo}S`, transactionId: `${trade.transactionId}S`, fen: 777 };
  return {
    orders: [order(trade), order(second)],
    his: [booking(trade, { tradeNo: '', fen: trade.fen + second.fen })],
    bill: [receipt(trade), receipt(second)],
  };
}

function neverPaid(trade: Trade): TradeRows {
  return { orders: [order(trade, { state: 'CLOSED', transactionId: '', hisNo: '' })], his: [], bill: [] };
}

function paidAtSecondAttempt(trade: Trade): TradeRows {
  const first = order(trade, { state: 'PAYERROR', transactionId: '' });
  const { orders, his, bill } = paid(trade);
  return { orders: [first, ...orders], his, bill };
}

/** The HIS refused it, and it was given back the same day: 冲正. */
function refusedAndRefunded(trade: Trade): TradeRows {
  const back = refund(trade, 1, trade.fen);
  return {
    orders: [order(trade, { hisNo: '' }), { ...back.order, hisNo: '' }],
    his: [],
    bill: [receipt(trade), back.bill],
  };
}

/** The same, of which the platform has one row only, that says REFUNDED. */
function refusedAndCalledRefunded(trade: Trade): TradeRows {
  const back = refund(trade, 1, trade.fen);
  return { orders: [order(trade, { hisNo: '', state: 'REFUNDED' })], his: [], bill: [receipt(trade), back.bill] };
}

/** Paid by code and taken back within the minute. */
function revoked(trade: Trade): TradeRows {
  const bill = [receipt(trade), receipt(trade, { revoked: true, second: trade.second + 30 })];
  return { orders: [order(trade, { hisNo: '', state: 'REVOKED' })], his: [], bill };
}

/** A registration without a fee has no row in the bill. */
function free(trade: Trade): TradeRows {
  return { orders: [order(trade, { fen: 0, transactionId: '' })], his: [booking(trade, { fen: 0 })], bill: [] };
}
