import type { DateText, Fen, Instant } from '@yinuo/kernel';

/** A payment or the giving back of one. */
export type TradeKind = 'pay' | 'refund';

/** done: money moved, or the side says so. open: under way. failed: closed, failed, revoked before any money moved. */
export type RowState = 'done' | 'open' | 'failed';

/** One row of one side. A number that the side does not know is ''. */
export interface SideRow {
  readonly kind: TradeKind;
  /** The platform's own order number (商户订单号). */
  readonly orderNo: string;
  /** The channel's number of the payment (微信订单号), on a refund that of the payment given back. */
  readonly transactionId: string;
  /** The platform's own refund number (商户退款单号); '' on a payment. */
  readonly refundNo: string;
  /** The channel's refund number (微信退款单号). */
  readonly channelRefundNo: string;
  /** The HIS's bill number (reconciliation_no). */
  readonly hisNo: string;
  /** A number of the trade of which the side does not say whose it is: order, channel's payment, or refund. */
  readonly tradeNo: string;
  /** Signed: a payment is at least 0, a refund at most 0. */
  readonly fen: Fen;
  readonly at: Instant;
  readonly state: RowState;
  /** Of a payment: the side says besides that it was given back (an order in the state REFUNDED). */
  readonly returned?: boolean;
  /** What the side says of the patient or the order, against which `LeaveOut` marks are held. */
  readonly mark: string;
  /** What was sold, where the list says so (挂号, 门诊缴费, 代领代寄); matching does not look at it. */
  readonly business?: string;
}

/** A row that an earlier day could not match, given to a later one. */
export interface CarriedRow extends SideRow {
  readonly side: string;
  /** The day at which it was first seen. */
  readonly day: DateText;
}
