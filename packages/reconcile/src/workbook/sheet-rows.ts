import { cellText } from './cell-text.ts';
import { type PartEvents, PartScanner } from './scan-part.ts';
import { TextReader } from './shared-strings.ts';
import type { Sheet, Workbook } from './workbook.ts';
import { WorkbookFault } from './workbook-fault.ts';

export interface SheetRow {
  /** From 1, as Excel counts. */
  readonly number: number;
  /** Without the empty ones at its end. */
  readonly cells: readonly string[];
}

const rowsMax = 1_048_576;
const columnsMax = 512;

/** The rows of a sheet that have anything in them, in bounded memory. Throws WorkbookFault with the cell and the rule. */
export async function* sheetRows(workbook: Workbook, sheet: Sheet): AsyncGenerator<SheetRow> {
  const reader = new RowReader(workbook);
  const scanner = new PartScanner(reader);
  for await (const chunk of workbook.parts.read(sheet.part)) {
    scanner.write(chunk);
    yield* reader.ready.splice(0);
  }
  scanner.end();
  yield* reader.ready.splice(0);
}

type Attributes = Readonly<Record<string, string>>;

/** Builds rows of what a scan meets: `row` holds `c`, which holds `f` and `v`, or `is`. */
class RowReader implements PartEvents {
  readonly ready: SheetRow[] = [];
  readonly #workbook: Workbook;
  readonly #inline = new TextReader();
  #row = 0;
  #column = 0;
  #cells: string[] = [];
  #cell: { readonly type: string; readonly isDate: boolean } | undefined;
  #value = '';
  #inValue = false;
  #isFormula = false;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'row') this.#openRow(attributes);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'v') this.#inValue = true;
    else if (name === 'f') this.#isFormula = true;
    else if (name === 'is') this.#inline.begin();
    else this.#inline.open(name);
  }

  text(text: string): void {
    if (this.#inValue) this.#value += text;
    else this.#inline.text(text);
  }

  close(name: string): void {
    if (name === 'v') this.#inValue = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
    else if (name === 'is') this.#value = this.#inline.take();
    else this.#inline.close(name);
  }

  /** Excel may leave out where a row and a cell stand: then they follow the ones before. */
  #openRow({ r }: Attributes): void {
    const number = r === undefined ? this.#row + 1 : Number(r);
    if (!(Number.isInteger(number) && number > this.#row && number <= rowsMax))
      throw new WorkbookFault('', {
        zh: `第 ${this.#row} 行之后是第 ${String(r).slice(0, 20)} 行`,
        en: `row ${String(r).slice(0, 20)} below row ${this.#row}`,
      });
    this.#row = number;
    this.#column = 0;
    this.#cells = [];
  }

  #openCell({ r, t = '', s = '' }: Attributes): void {
    const column = r === undefined ? this.#column + 1 : columnNumber(r);
    if (column === undefined || column <= this.#column)
      throw new WorkbookFault('', {
        zh: `第 ${this.#row} 行有位置不明的单元格`,
        en: `a cell that stands nowhere in row ${this.#row}`,
      });
    this.#column = column;
    if (column > columnsMax)
      throw new WorkbookFault(this.#place, { zh: `超过 ${columnsMax} 列`, en: `more than ${columnsMax} columns` });
    this.#cell = { type: t, isDate: this.#workbook.dateStyles[Number(s)] ?? false };
    this.#value = '';
    this.#isFormula = false;
  }

  #closeCell(): void {
    if (this.#cell === undefined) return;
    const raw = { ...this.#cell, place: this.#place, value: this.#value, isFormula: this.#isFormula };
    const text = cellText(raw, this.#workbook);
    this.#cell = undefined;
    if (text === '') return;
    while (this.#cells.length < this.#column - 1) this.#cells.push('');
    this.#cells.push(text);
  }

  #closeRow(): void {
    if (this.#cells.length > 0) this.ready.push({ number: this.#row, cells: this.#cells });
  }

  get #place(): string {
    return `${columnLetters(this.#column)}${this.#row}`;
  }
}

/** Of C7: 3. */
function columnNumber(place: string): number | undefined {
  const letters = /^([A-Z]{1,3})\d+$/.exec(place)?.[1];
  return letters === undefined
    ? undefined
    : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? columnLetters(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
