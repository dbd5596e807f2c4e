import type { ReactNode } from 'react';

/** One column of a DataTable, and its place on the card that replaces the row on a phone. */
export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly render: (row: Row) => ReactNode;
  readonly width?: number;
  /** Name of the order at the server; absent: the column does not sort. */
  readonly sort?: string;
  readonly align?: 'start' | 'end' | 'center';
  /** `head` is the card's title, `tag` stands beside it, `line` is a labelled line (usual), `none` is left out. */
  readonly card?: 'head' | 'tag' | 'line' | 'none';
  /** Can be switched on under 显示列. */
  readonly hidden?: boolean;
  /** Never hidden. */
  readonly fixed?: boolean;
}
