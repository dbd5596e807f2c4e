import type { ReactNode } from 'react';
import styles from './chart.module.css';

export interface ChartTableData {
  readonly columns: readonly string[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly ReactNode[])[];
}

/** The figures behind a chart. */
export function ChartTable({ data, caption }: { data: ChartTableData; caption: string }) {
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {data.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are figures without identity
          <tr key={index}>
            {row.map((cell, at) =>
              at === 0 ? (
                <th key={data.columns[at]} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={data.columns[at]}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
