import type { ReactNode } from 'react';
import styles from './figure-table.module.css';

export interface FigureColumn {
  readonly title: ReactNode;
  readonly align?: 'end';
  /** Least width in pixels. */
  readonly width?: number;
}

interface FigureTableProps {
  /** Said to a screen reader; the panel's title stands above already. */
  readonly caption: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly (readonly ReactNode[])[];
  /** Stands in place of the rows when there are none. */
  readonly empty?: string;
}

/** A plain table of figures; too wide for the screen it scrolls sideways by itself. */
export function FigureTable({ caption, columns, rows, empty }: FigureTableProps) {
  if (rows.length === 0 && empty !== undefined) return <p className={styles.empty}>{empty}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={caption}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title, align, width }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns are fixed per table
              <th key={index} scope="col" data-align={align} style={width === undefined ? {} : { minWidth: width }}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are figures without identity
            <tr key={index}>
              {row.map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells follow the columns
                <td key={at} data-align={columns[at]?.align}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
