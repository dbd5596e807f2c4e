import type { ColumnMap } from './formats/column-map.ts';
import type { FormatName } from './formats/profile.ts';
import type { SideRow } from './side-row.ts';

/**
 * money: what was received (channel bills); books: what the hospital booked (HIS); witness: whoever else has seen it (the
 * platform's orders, e-invoices). A run has one side of money, one of books, any number of witnesses.
 */
export type SideRole = 'money' | 'books' | 'witness';

/** One side may come in several files and formats: WeChat, Alipay and insurance together are what was received. */
export interface Side {
  /** Lower-case word, unique in the run: `orders`, `his`, `bill`, `invoices`. */
  readonly name: string;
  readonly role: SideRole;
  readonly sources: readonly Source[];
}

export type Source = FileSource | RowSource;

export interface FileSource {
  readonly file: string;
  /** A known format, or the map of a CSV file's own columns. Left out: found by the header. */
  readonly format?: FormatName | ColumnMap;
  /** Of a workbook (.xlsx): the sheet's name, or its number from 1; the first that is not hidden when left out. */
  readonly sheet?: string | number;
}

/** Rows that an adapter fetched (pages of a HIS, a query). Text and amounts are checked as in a file. */
export interface RowSource {
  /** For messages: whose rows they are. */
  readonly name: string;
  readonly rows: AsyncIterable<SideRow> | Iterable<SideRow>;
}

/** Rows of which a column begins with the text are left out, and with them what belongs to the same trade. */
export interface LeaveOut {
  readonly column: 'orderNo' | 'transactionId' | 'hisNo' | 'tradeNo' | 'mark';
  readonly prefix: string;
}
