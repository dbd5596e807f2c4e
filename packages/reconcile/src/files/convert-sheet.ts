import { open, rm } from 'node:fs/promises';
import { UnusableSide } from '../input-fault.ts';
import { type SheetRow, sheetRows } from '../workbook/sheet-rows.ts';
import { chooseSheet, openWorkbook } from '../workbook/workbook.ts';
import { WorkbookFault } from '../workbook/workbook-fault.ts';
import { lineBytesMax, longerThan } from './lines.ts';

export interface SheetOptions {
  /** A sheet's name, or its number from 1; the first that is not hidden when left out. */
  readonly sheet?: string | number | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface ConvertedSheet {
  readonly sheet: string;
  /** All there are, in the workbook's order. */
  readonly sheets: readonly string[];
  /** Rows with anything in them, the header included. */
  readonly rows: number;
}

const batchChars = 1 << 20;
/** One text of the table may stand in every cell: what a small workbook unpacks to is bounded here, and nowhere before. */
const textCharsMax = 2 ** 31;

/** Whether a file begins as a workbook (.xlsx) or another archive does. */
export async function isWorkbook(file: string): Promise<boolean> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.toString('latin1') === 'PK\x03\x04';
  } finally {
    await handle.close();
  }
}

/**
 * A sheet of a workbook (.xlsx) as a CSV file in UTF-8, in bounded memory but for the workbook's own table of texts (512 MiB at
 * most). Line n is row n: a fault of the CSV file names the row. Cells are what a person sees: `2026-03-01 16:45:31` for a
 * time, `12.3` for a number. Throws UnusableSide with file, row, field (`明细!C7`) and rule; then there is no target.
 */
export async function convertSheet(file: string, target: string, options: SheetOptions = {}): Promise<ConvertedSheet> {
  const source = await open(file, 'r');
  let sheet = '';
  try {
    const workbook = await openWorkbook(source, options.signal);
    const chosen = chooseSheet(workbook, options.sheet);
    sheet = chosen.name;
    const rows = await writeRows(target, sheetRows(workbook, chosen));
    return { sheet, sheets: workbook.sheets.map(({ name }) => name), rows };
  } catch (error) {
    await rm(target, { force: true });
    if (!(error instanceof WorkbookFault)) throw error;
    const line = Number(/\d+$/.exec(error.cell)?.[0] ?? 0);
    throw new UnusableSide({ file, line, field: [sheet, error.cell].filter(Boolean).join('!') }, error.rule);
  } finally {
    await source.close();
  }
}

async function writeRows(target: string, rows: AsyncIterable<SheetRow>): Promise<number> {
  const file = await open(target, 'w');
  try {
    let batch = '';
    let [written, line, width, chars] = [0, 1, 0, 0];
    for await (const { number, cells } of rows) {
      // A sheet leaves out the empty cells at the end of a row; a row of a list has as many cells as its header.
      width = Math.max(width, cells.length);
      const row = `${cells.map(csvCell).join(',')}${','.repeat(width - cells.length)}`;
      chars += row.length;
      if (row.length > lineBytesMax) throw new WorkbookFault(`A${number}`, longerThan(lineBytesMax));
      if (chars > textCharsMax)
        throw new WorkbookFault(`A${number}`, {
          zh: `工作表解开后超过 ${textCharsMax} 字节；请另存为 CSV`,
          en: `the sheet unpacks to more than ${textCharsMax} bytes; save it as CSV`,
        });
      batch += `${'\n'.repeat(number - line)}${row}`;
      line = number;
      written++;
      if (batch.length < batchChars) continue;
      await file.write(batch);
      batch = '';
    }
    await file.write(`${batch}\n`);
    return written;
  } finally {
    await file.close();
  }
}

/** A line of the file is a row of the sheet: a line break within a cell becomes a blank. */
function csvCell(cell: string): string {
  const line = cell.replaceAll(/\p{Cc}+/gu, ' ');
  return /[",]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
