import { cutQuoted } from '../files/cut-cells.ts';
import { linesOf } from '../files/lines.ts';
import { guarded, type TableCell, type TableRow } from './difference-table.ts';

/** A byte order mark, so that Excel reads it as UTF-8; lines end as RFC 4180 says. */
export async function* csvText(columns: readonly string[], rows: AsyncIterable<TableRow>): AsyncGenerator<string> {
  yield `\uFEFF${columns.join(',')}\r\n`;
  for await (const row of rows) yield `${row.map(csvCell).join(',')}\r\n`;
}

export function csvCell(cell: TableCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = guarded(cell);
  return /[",]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The cells as they stand in the file, for the check after writing. */
export async function* csvCells(file: string): AsyncGenerator<readonly string[]> {
  for await (const { number, text } of linesOf(file, 'utf-8')) {
    const cells = cutQuoted(text, ',');
    if (!Array.isArray(cells)) throw new Error(`line ${number} of what was written cannot be read`);
    if (number > 1) yield cells;
  }
}
