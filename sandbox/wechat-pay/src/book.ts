/** What the sandbox's merchant has sold and given back. Amounts in fen, instants in milliseconds. */
export interface Order {
  readonly outTradeNo: string;
  readonly transactionId: string;
  readonly appid: string;
  readonly openid: string;
  readonly description: string;
  readonly attach: string;
  readonly total: number;
  state: 'NOTPAY' | 'SUCCESS' | 'CLOSED' | 'REFUND';
  paidAt: number | null;
}

export interface Refund {
  readonly outRefundNo: string;
  readonly refundId: string;
  readonly order: Order;
  readonly amount: number;
  readonly acceptedAt: number;
  status: 'PROCESSING' | 'SUCCESS' | 'ABNORMAL' | 'CLOSED';
  settledAt: number | null;
}

export class BookError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const YEAR_MS = 365 * 86_400_000;
const REFUNDS_MAX = 50;

export type Book = ReturnType<typeof openBook>;

/** The rules of orders and refunds; `now` is asked whenever something happens. */
export function openBook(now: () => number) {
  const orders = new Map<string, Order>();
  const refunds = new Map<string, Refund>();
  let count = 0;
  const number = (head: string, digits: number) => `${head}${String(++count).padStart(digits - head.length, '0')}`;
  const order = (outTradeNo: string): Order => {
    const found = orders.get(outTradeNo);
    if (!found) throw new BookError('ORDER_NOT_EXIST', '订单不存在');
    return found;
  };
  const refund = (outRefundNo: string): Refund => {
    const found = refunds.get(outRefundNo);
    if (!found) throw new BookError('RESOURCE_NOT_EXISTS', '退款单不存在');
    return found;
  };
  return {
    orders,
    refunds,
    order,
    refund,
    place(asked: Pick<Order, 'outTradeNo' | 'appid' | 'openid' | 'description' | 'attach' | 'total'>): Order {
      if (orders.has(asked.outTradeNo)) throw new BookError('OUT_TRADE_NO_USED', '商户订单号重复');
      const placed: Order = { ...asked, transactionId: number('4200', 28), state: 'NOTPAY', paidAt: null };
      orders.set(placed.outTradeNo, placed);
      return placed;
    },
    /** The patient pays. */
    pay(outTradeNo: string): Order {
      const paid = order(outTradeNo);
      if (paid.state !== 'NOTPAY') throw new BookError('INVALID_REQUEST', '订单状态不允许支付');
      paid.state = 'SUCCESS';
      paid.paidAt = now();
      return paid;
    },
    close(outTradeNo: string): null {
      const closed = order(outTradeNo);
      if (closed.state !== 'NOTPAY') throw new BookError('INVALID_REQUEST', '订单已支付');
      closed.state = 'CLOSED';
      return null;
    },
    /** Accepts a refund; the same number with the same amount is the same refund. */
    giveBack(outTradeNo: string, outRefundNo: string, amount: number): Refund {
      const from = order(outTradeNo);
      const known = refunds.get(outRefundNo);
      if (known) {
        if (known.order !== from || known.amount !== amount) throw new BookError('INVALID_REQUEST', '退款单参数不一致');
        return known;
      }
      if (from.paidAt === null) throw new BookError('INVALID_REQUEST', '订单未支付');
      if (now() - from.paidAt > YEAR_MS) throw new BookError('INVALID_REQUEST', '订单已超过可退款的最大期限');
      const before = [...refunds.values()].filter((one) => one.order === from && one.status !== 'CLOSED');
      if (before.length >= REFUNDS_MAX) throw new BookError('INVALID_REQUEST', '退款次数超限');
      if (before.reduce((sum, one) => sum + one.amount, amount) > from.total)
        throw new BookError('INVALID_REQUEST', '退款金额大于支付金额');
      const accepted: Refund = {
        outRefundNo,
        refundId: number('5030', 28),
        order: from,
        amount,
        acceptedAt: now(),
        status: 'PROCESSING',
        settledAt: null,
      };
      refunds.set(outRefundNo, accepted);
      from.state = 'REFUND';
      return accepted;
    },
    /** The money has arrived, or cannot arrive. */
    settle(outRefundNo: string, status: 'SUCCESS' | 'ABNORMAL' | 'CLOSED' = 'SUCCESS'): Refund {
      const settled = refund(outRefundNo);
      settled.status = status;
      settled.settledAt = status === 'SUCCESS' ? now() : null;
      return settled;
    },
  };
}
