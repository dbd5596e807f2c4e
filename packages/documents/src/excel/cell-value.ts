import { guardCell } from '@yinuo/kernel';
import { cleanText } from '../xml/clean-text.ts';
import type { CellValue, ColumnType } from './sheet.ts';

const dayMs = 86_400_000;
const beijingMs = 8 * 3_600_000;
const fenPerYuan = 100;
/** Days from Excel's 1899-12-30 to 1970-01-01. */
const epochDays = 25_569;
/** Excel's own limit for a cell. */
const charsMax = 32_767;
const cutMark = '…（超出单元格上限，全文见系统）';

/**
 * What goes into the file for a value. Text is only ever a string cell, in the text format `@`, and one that opens a formula is
 * guarded besides: sheets are saved as CSV and pasted into others. Throws RangeError on a value that the column cannot hold.
 */
export function cellValue(value: CellValue, type: ColumnType): string | number | null {
  if (value === null || value === '') return null;
  if (type === 'text') return cellText(String(value));
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new RangeError(`${type} cell: ${value}`);
  if (type === 'date') return (value + beijingMs) / dayMs + epochDays;
  if (type === 'duration') return value / dayMs;
  if (type !== 'yuan') return value;
  if (!Number.isSafeInteger(value)) throw new RangeError(`yuan cell: ${value} is no whole fen`);
  return value / fenPerYuan;
}

export const numberFormats: Readonly<Record<ColumnType, string>> = {
  text: '@',
  number: 'General',
  yuan: '#,##0.00',
  date: 'yyyy-mm-dd hh:mm:ss',
  duration: '[h]:mm:ss',
};

/** A text as it may stand in any cell. */
export function cellText(value: string): string {
  // Excel reads _x0041_ as an escaped A (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
  const text = guardCell(cleanText(value)).replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
  if (text.length <= charsMax) return text;
  return `${text.slice(0, charsMax - cutMark.length).toWellFormed()}${cutMark}`;
}
