import { createReadStream } from 'node:fs';
import { strFromU8, strToU8, Unzip, UnzipInflate, Zip, ZipDeflate } from 'fflate';
import { guarded, type TableCell, type TableRow } from './difference-table.ts';
import { main, prolog, workbookParts } from './workbook-parts.ts';

/** Excel's own limit, less the header. */
const sheetRowsMax = 1_048_575;
const batchChars = 1 << 18;
// A zip states when each part was made; the same result must be the same bytes.
const made = new Date(2000, 0, 1);

/**
 * The table as a workbook, in bounded memory; past Excel's limit of rows it goes on in a further sheet. Texts are string cells in
 * the text format, so nothing in them is ever a formula; they are guarded besides, for who copies them elsewhere.
 */
export async function* xlsxBytes(
  columns: readonly string[],
  rows: AsyncIterable<TableRow>,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  const part = (name: string) => {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = made;
    zip.add(file);
    return file;
  };
  let sheets = 0;
  let sheet: ZipDeflate | undefined;
  let line = 0;
  let text = '';
  const begin = () => {
    sheet = part(`xl/worksheets/sheet${++sheets}.xml`);
    line = 1;
    text = `${sheetHead(columns)}${rowXml(1, columns, 2)}`;
  };
  const end = () => sheet?.push(strToU8(`${text}</sheetData></worksheet>`), true);
  begin();
  for await (const row of rows) {
    if (line > sheetRowsMax) {
      end();
      begin();
    }
    text += rowXml(++line, row, 1);
    if (text.length < batchChars) continue;
    sheet?.push(strToU8(text));
    text = '';
    yield* ready.splice(0);
  }
  end();
  for (const [name, content] of Object.entries(workbookParts(sheets))) part(name).push(strToU8(content), true);
  zip.end();
  yield* ready.splice(0);
}

function sheetHead(columns: readonly string[]): string {
  const widths = columns.map(
    (name, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${name === 'cause' ? 60 : name.endsWith('_fen') ? 20 : 30}" customWidth="1"/>`,
  );
  return `${prolog}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`;
}

function rowXml(line: number, row: TableRow, textStyle: number): string {
  const cells = row.map((cell, index) => cellXml(`${String.fromCharCode(65 + index)}${line}`, cell, textStyle));
  return `<row r="${line}">${cells.join('')}</row>`;
}

function cellXml(place: string, cell: TableCell, style: number): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(guarded(cell))}</t></is></c>`;
}

/** Excel reads _x0041_ as an escaped A (ECMA-376 part 1, 22.9.2.19); characters that XML 1.0 cannot hold are shown as a dot. */
function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, '·')
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** The cells as they stand in the file, for the check after writing: numbers as text, texts as they are encoded. */
export async function* xlsxCells(file: string, columns: number): AsyncGenerator<readonly string[]> {
  let text = '';
  const unzip = new Unzip((entry) => {
    if (!entry.name.startsWith('xl/worksheets/')) return;
    entry.ondata = (error, bytes) => {
      if (error) throw error;
      text += strFromU8(bytes, true);
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  for await (const chunk of createReadStream(file)) {
    unzip.push(new Uint8Array(chunk));
    const rows = text.split('</row>');
    text = rows.pop() ?? '';
    for (const row of rows) if (!/<row r="1">/.test(row)) yield cellsOf(row, columns);
  }
}

function cellsOf(row: string, columns: number): readonly string[] {
  const cells = Array.from({ length: columns }, () => '');
  for (const [, letter = 'A', value = ''] of row.matchAll(/<c r="([A-Z])\d+"[^>]*>(?:<v>|<is><t[^>]*>)([^<]*)/g))
    cells[letter.charCodeAt(0) - 65] = value;
  return cells;
}
