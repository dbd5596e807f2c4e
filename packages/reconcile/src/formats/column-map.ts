import type { RowState, TradeKind } from '../side-row.ts';

/** How a CSV file with columns of its own is read; made in the console, kept as JSON. */
export interface ColumnMap {
  /** Header of the column that holds each field; `fen` and `at` are needed, and one of the numbers. */
  readonly columns: Readonly<Partial<Record<MappedField, string>>>;
  readonly amountUnit: 'fen' | 'yuan';
  /** What the cells of `kind` mean. Without a column `kind`, negative amounts are refunds. */
  readonly kinds?: Readonly<Record<string, TradeKind | 'other'>>;
  /** What the cells of `state` mean; without it every row is done. */
  readonly states?: Readonly<Record<string, RowState>>;
  /** Between cells; a comma when left out. */
  readonly delimiter?: ',' | ';' | '|' | '\t';
  /** Lines above the header; 0 when left out. */
  readonly skipLines?: number;
}

export type MappedField =
  | 'kind'
  | 'orderNo'
  | 'transactionId'
  | 'refundNo'
  | 'channelRefundNo'
  | 'hisNo'
  | 'tradeNo'
  | 'fen'
  | 'at'
  | 'state'
  | 'mark'
  | 'business';
