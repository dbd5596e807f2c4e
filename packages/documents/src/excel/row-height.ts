import type { CellValue, Column } from './sheet.ts';

/** Points that a line of 10 point takes, and the room over and under it. */
const LINE = 13.5;
const ROOM = 4;
/** Excel's own limit for a row. */
const HEIGHT_MAX = 409;

/**
 * Points that a row of these values needs, null where one line does: LibreOffice and WPS do not grow a row to its wrapped
 * text when they open a file.
 */
export function rowHeight(values: readonly (CellValue | undefined)[], columns: readonly Column[]): number | null {
  let lines = 1;
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index];
    const value = values[index];
    if (column?.type === 'text' && typeof value === 'string') lines = Math.max(lines, linesOf(value, column.width));
  }
  return lines === 1 ? null : Math.min(HEIGHT_MAX, ROOM + LINE * lines);
}

/** Lines that a text takes in so many characters of the standard font; one stays free at the edges. */
export const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / Math.max(1, width - 1))), 0);

/** From the CJK radicals on a character is two wide (Unicode Standard Annex 11). */
function widthOf(line: string): number {
  let width = 0;
  for (let at = 0; at < line.length; at++) width += line.charCodeAt(at) >= 0x2e80 ? 2 : 1;
  return width;
}
