/** What tells a row of a side from every other; the same row read from another file has the same. */
interface Numbered {
  readonly side: string;
  readonly kind: string;
  readonly orderNo: string;
  readonly transactionId: string;
  readonly refundNo: string;
  readonly channelRefundNo: string;
  readonly hisNo: string;
  readonly tradeNo: string;
  readonly at: number;
}

export const rowIdentity = (row: Numbered): string =>
  JSON.stringify([
    row.side,
    row.kind,
    row.orderNo,
    row.transactionId,
    row.refundNo,
    row.channelRefundNo,
    row.hisNo,
    row.tradeNo,
    row.at,
  ]);
