import { linesOf } from '../files/lines.ts';
import { guarded, type TableRow } from './difference-table.ts';

/** One array, without a byte order mark; each difference on a line of its own. */
export async function* jsonText(columns: readonly string[], rows: AsyncIterable<TableRow>): AsyncGenerator<string> {
  let before = '[\n';
  for await (const row of rows) {
    const cells = row.map((cell) => (typeof cell === 'string' ? guarded(cell) : cell));
    yield `${before}${JSON.stringify(Object.fromEntries(columns.map((column, index) => [column, cells[index]])))}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

export async function* jsonCells(file: string): AsyncGenerator<readonly string[]> {
  for await (const { text } of linesOf(file, 'utf-8')) {
    if (!text.startsWith('{')) continue;
    const row = JSON.parse(text.replace(/,$/, '')) as Record<string, unknown>;
    yield Object.values(row).map((cell) => (cell === null ? '' : String(cell)));
  }
}
