import type { RowState, TradeKind } from '../side-row.ts';

/** The formats known by name; each is recognised by its header. */
export type FormatName =
  | 'orders'
  | 'his'
  | 'wechat-all'
  | 'wechat-success'
  | 'wechat-refund'
  | 'wechat-legacy'
  | 'wechat-fund-flow'
  | 'alipay'
  | 'insurance';

export type NumberField = 'orderNo' | 'transactionId' | 'refundNo' | 'channelRefundNo' | 'hisNo' | 'tradeNo';

/** How a format is read, as data: one streaming reader and one translation to SQL go by it. Columns are named by header. */
export interface Profile {
  readonly name: FormatName | 'mapped';
  /** backtick: cells parted by `,\`` and each begun by a backtick (WeChat). quoted: RFC 4180. */
  readonly cells: 'backtick' | 'quoted';
  readonly delimiter: string;
  /** Lines above the header. `#` stands for as many as begin with it. */
  readonly skipLines: number | '#';
  /** Every one of them stands in the header; more may. */
  readonly needs: readonly string[];
  readonly kind: KindRule;
  readonly numbers: Readonly<Partial<Record<NumberField, string>>>;
  /** What stands for `no number`. */
  readonly noNumber: readonly string[];
  /** Columns that add up to the amount. */
  readonly amount: Readonly<Record<TradeKind, readonly string[]>>;
  /** A refund whose own columns are zero states its amount where a payment does: WeChat's REVOKED rows. */
  readonly statesAsPaid?: boolean;
  readonly unit: 'fen' | 'yuan';
  readonly moment: Readonly<Record<TradeKind, string>>;
  readonly state: Readonly<Record<TradeKind, WordRule<RowState> | null>>;
  /** Words of a payment's state that say it was given back, in lower case. */
  readonly returned?: readonly string[];
  readonly mark?: string;
  readonly business?: string;
  /** Further decimal columns that must be well formed, with the decimals that they may have. */
  readonly decimals: Readonly<Record<string, number>>;
  /** Sums of columns that must be equal in each row: [a, [b, c]] says a = b + c. */
  readonly identities: readonly (readonly [string, readonly string[]])[];
  readonly ending: Ending;
}

/** What the cells of a column mean; words are compared without case. A word that is not listed is a fault, unless `otherwise`. */
export interface WordRule<T> {
  readonly column: string;
  readonly words: Readonly<Record<string, T>>;
  readonly otherwise?: T;
}

/** sign: a negative amount is a refund. `other` is no trade and is left out. */
export type KindRule = WordRule<TradeKind | 'other'> | 'sign';

/** What stands below the rows and must agree with them. */
export type Ending = 'none' | { readonly is: 'summary' | 'notes'; readonly figures: readonly Figure[] };

/** A count of rows, or the sum of a column; of all rows, or of those where a column says so. */
export interface Figure {
  /** summary: the header of the figure's column. notes: the text before the figure, the line's beginning and what follows it. */
  readonly label: string;
  readonly sum?: string;
  readonly where?: { readonly column: string; readonly is: string };
}
