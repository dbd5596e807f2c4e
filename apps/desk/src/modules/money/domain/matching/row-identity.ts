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
  /** Of rows that nothing else tells apart, from the second on. */
  readonly nth?: number;
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
    ...(row.nth === undefined ? [] : [row.nth]),
  ]);

/**
 * Rows that a side has more than once under the same numbers, as a bill in two parts or booked twice, counted: the least amount
 * first, so that it does not matter in which order they are read.
 */
export function counted<R extends Numbered & { readonly fen: number }>(rows: readonly R[]): R[] {
  const told = rows.map(({ nth: _counted, ...row }) => row as R);
  const alike = Map.groupBy(told.keys(), (place) => rowIdentity(told[place] as R));
  for (const places of alike.values())
    for (const [index, place] of places.toSorted((a, b) => fenAt(told, a) - fenAt(told, b) || a - b).entries())
      if (index > 0) told[place] = { ...(told[place] as R), nth: index + 1 };
  return told;
}

const fenAt = (rows: readonly { readonly fen: number }[], place: number): number => rows[place]?.fen ?? 0;
