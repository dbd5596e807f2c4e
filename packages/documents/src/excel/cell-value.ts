import { cleanText } from '../xml/clean-text.ts';
import type { CellValue, ColumnType } from './sheet.ts';

const dayMs = 86_400_000;
const beijingMs = 8 * 3_600_000;
/** Days from Excel's 1899-12-30 to 1970-01-01. */
const epochDays = 25_569;
/** Excel's own limit for a cell. */
const charsMax = 32_767;
const cutMark = '…（超出单元格上限，全文见系统）';

/**
 * What goes into the file for a value. Text is only ever a string cell, in the text format `@`, so `=1+1`, `+`, `-`, `@` and
 * tab stay what they are, also after a person has edited the cell. Throws RangeError on a value that the column cannot hold.
 */
export function cellValue(value: CellValue, type: ColumnType): string | number | null {
  if (value === null || value === '') return null;
  if (type === 'text') return cellText(String(value));
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new RangeError(`${type} cell: ${value}`);
  if (type === 'date') return (value + beijingMs) / dayMs + epochDays;
  return type === 'duration' ? value / dayMs : value;
}

export const numberFormats: Readonly<Record<ColumnType, string>> = {
  text: '@',
  number: 'General',
  date: 'yyyy-mm-dd hh:mm:ss',
  duration: '[h]:mm:ss',
};

function cellText(value: string): string {
  // Excel reads _x0041_ as an escaped A (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
  const text = cleanText(value).replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
  if (text.length <= charsMax) return text;
  return `${text.slice(0, charsMax - cutMark.length).toWellFormed()}${cutMark}`;
}
