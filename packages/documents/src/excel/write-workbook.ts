import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import Excel from 'exceljs';
import { cellText, cellValue, numberFormats } from './cell-value.ts';
import { linesOf, rowHeight } from './row-height.ts';
import type { Column, Row, Sheet } from './sheet.ts';

/** Excel's own limit, less the note and the header. */
const rowsMax = 1_048_576 - 2;
/** Rows between two pauses in which the stream drains: 1,000 keep memory flat at no cost in time. */
const batchRows = 1000;

/**
 * Streams sheets into `stream` as xlsx and ends it. Row 1 is the note, row 2 the header, both frozen, with a filter.
 * Rejects with RangeError for a sheet that Excel could not open, and when the stream breaks.
 */
export async function writeWorkbook(sheets: readonly Sheet[], stream: Writable): Promise<void> {
  checkNames(sheets);
  const ended = finished(stream, { readable: false });
  // A broken stream is reported once by the race below, also when it breaks between two rows.
  ended.catch(() => {});
  const workbook = new Excel.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  try {
    for (const sheet of sheets) await writeSheet(workbook, sheet, ended);
    await Promise.race([workbook.commit(), ended]);
    await ended;
  } catch (error) {
    stream.destroy();
    throw error;
  }
}

async function writeSheet(workbook: Excel.stream.xlsx.WorkbookWriter, sheet: Sheet, ended: Promise<void>) {
  const page = workbook.addWorksheet(sheet.name, {
    views: [{ state: 'frozen', ySplit: 2 }],
    // Printed on A4 landscape, one page wide, with note and header on each page.
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:2',
      horizontalCentered: true,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&L&A&R第 &P 页 / 共 &N 页' },
  });
  page.columns = sheet.columns.map((column) => ({ width: column.width }));
  // One object per column: exceljs caches a style by identity, and works each copy out anew (half of all time).
  const styles = sheet.columns.map(columnStyle);
  writeHead(page, sheet);
  let rows = 0;
  for await (const row of sheet.rows) {
    if (++rows > rowsMax) throw new RangeError(`sheet ${sheet.name}: more than ${rowsMax} rows`);
    const cells = cellsOf(row, sheet);
    const written = page.addRow(cells);
    const height = rowHeight(cells, sheet.columns);
    if (height !== null) written.height = height;
    styles.forEach((style, index) => {
      written.getCell(index + 1).style = style;
    });
    written.commit();
    if (rows % batchRows === 0) await Promise.race([setImmediate(), ended]);
  }
  page.autoFilter = { from: { row: 2, column: 1 }, to: { row: rows + 2, column: sheet.columns.length } };
  page.commit();
}

function cellsOf(row: Row, sheet: Sheet) {
  if (row.length !== sheet.columns.length) {
    throw new RangeError(`sheet ${sheet.name}: ${row.length} cells for ${sheet.columns.length} columns`);
  }
  return sheet.columns.map((column, index) => cellValue(row[index] ?? null, column.type));
}

const columnStyle = (column: Column): Partial<Excel.Style> => ({
  numFmt: numberFormats[column.type],
  font: { name: '宋体', size: 10 },
  alignment: {
    vertical: 'top',
    wrapText: column.type === 'text',
    horizontal: column.type === 'text' ? 'left' : 'right',
  },
  border: boxed('FFBFBFBF'),
});

function boxed(argb: string): Partial<Excel.Borders> {
  const line: Partial<Excel.Border> = { style: 'thin', color: { argb } };
  return { top: line, bottom: line, left: line, right: line };
}

function writeHead(page: Excel.Worksheet, sheet: Sheet): void {
  const columns = sheet.columns.length;
  const width = sheet.columns.reduce((sum, column) => sum + column.width, 0);
  const note = page.getRow(1);
  note.getCell(1).value = cellText(sheet.note);
  note.getCell(1).style = {
    numFmt: '@',
    font: { name: '宋体', size: 10, italic: true, color: { argb: 'FF404040' } },
    alignment: { vertical: 'middle', horizontal: 'left', wrapText: true },
  };
  if (columns > 1) page.mergeCells(1, 1, 1, columns);
  // A merged cell does not grow by itself.
  note.height = 8 + 14 * linesOf(sheet.note, width);
  note.commit();
  const header = page.getRow(2);
  sheet.columns.forEach((column, index) => {
    const cell = header.getCell(index + 1);
    cell.value = cellText(column.header);
    cell.style = {
      numFmt: '@',
      font: { name: '黑体', size: 10 },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE4EAF2' } },
      alignment: { vertical: 'middle', horizontal: 'center', wrapText: true },
      border: boxed('FF7F7F7F'),
    };
  });
  header.height = 8 + 14 * Math.max(...sheet.columns.map((column) => linesOf(column.header, column.width)));
  header.commit();
}

function checkNames(sheets: readonly Sheet[]): void {
  const names = new Set<string>();
  for (const { name } of sheets) {
    const fit = name.length > 0 && name.length <= 31 && !/[[\]:*?/\\]|^'|'$/.test(name);
    if (!fit || names.has(name.toLowerCase())) throw new RangeError(`sheet name: ${name}`);
    names.add(name.toLowerCase());
  }
  if (names.size === 0) throw new RangeError('a workbook needs a sheet');
}
