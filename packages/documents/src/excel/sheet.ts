/**
 * text: string. number: finite number. yuan: whole fen, shown in yuan with two decimals. date: Instant (UTC milliseconds), shown in Beijing time. duration: milliseconds,
 * shown as [h]:mm:ss. null is an empty cell.
 */
export type ColumnType = 'text' | 'number' | 'yuan' | 'date' | 'duration';

export interface Column {
  readonly header: string;
  /** In characters of the standard font; a Chinese character takes two. */
  readonly width: number;
  readonly type: ColumnType;
}

export type CellValue = string | number | null;
export type Row = readonly CellValue[];

export interface Sheet {
  /** At most 31 characters, none of []:*?/\ */
  readonly name: string;
  /** Printed over the header: what is counted, by which rule, from which period. */
  readonly note: string;
  readonly columns: readonly Column[];
  readonly rows: Iterable<Row> | AsyncIterable<Row>;
}
