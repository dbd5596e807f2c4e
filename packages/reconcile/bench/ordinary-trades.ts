import type { Trade } from './trade.ts';
import { booking, order, receipt, refund, type TradeRows } from './trade-rows.ts';

/** What a hospital's day is made of when nothing is wrong, with its share of a thousand trades. */
const kinds: readonly (readonly [number, (trade: Trade) => TradeRows])[] = [
  [925, paid],
  [40, refunded],
  [5, refundedInParts],
  [10, billedInParts],
  [5, ordersOnOneBill],
  [10, neverPaid],
  [5, paidAtSecondAttempt],
];

const byShare = kinds.flatMap(([share, make]) => Array.from({ length: share }, () => make));

export function ordinary(trade: Trade, spread: number): TradeRows {
  return (byShare[spread % byShare.length] ?? paid)(trade);
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
