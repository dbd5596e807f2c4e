import { documentLimits } from '../package/package-limits.ts';
import { openWord, type WordFile } from './open-word.ts';
import { readParagraphs } from './read-paragraphs.ts';
import { isHeading } from './styles.ts';
import { type TemplateFault, templateFault } from './template-fault.ts';

/** What a finished document must contain. */
export interface WordExpectation {
  /** Heading paragraphs, in this order. */
  readonly headings: readonly string[];
  /** Tables known by the cells of their first row, in this order, with the number of rows below repeated header rows. */
  readonly tables: readonly { readonly header: readonly string[]; readonly rows: number }[];
  /** Texts that must be printed somewhere in the body: clause numbers, case numbers. */
  readonly texts: readonly string[];
}

/** Opens the document again, in bounds, and looks for everything expected. Empty: all there. Never throws. */
export function verifyWord(docx: Uint8Array, expectation: WordExpectation): TemplateFault[] {
  const word = openWord(docx, documentLimits);
  if (!word.ok) return word.error;
  const seen = readWord(word.value);
  if (seen.malformed) return [templateFault('template.malformed', { part: 'document', at: seen.malformed.at })];
  const faults: TemplateFault[] = [];
  for (const heading of inOrder(expectation.headings, seen.headings)) {
    faults.push(templateFault('word.heading-missing', { heading }));
  }
  const tables = [...seen.tables.values()];
  for (const { header, rows } of expectation.tables) {
    const at = tables.findIndex((table) => table.header === headerKey(header));
    const found = at < 0 ? 0 : (tables.splice(at, 1)[0]?.rows ?? 0);
    if (found !== rows) faults.push(templateFault('word.rows-missing', { table: header.join(' | '), rows, found }));
  }
  for (const text of missingTexts(expectation.texts, seen.text))
    faults.push(templateFault('word.text-missing', { text }));
  // The engine's marks are noncharacters: one in a finished text is a value that was not filled in.
  const mark = seen.text.find((paragraph) => /[\uFDD0-\uFDEF]/.test(paragraph));
  if (mark !== undefined) faults.push(templateFault('word.mark-left', { text: mark.slice(0, 60) }));
  return faults.slice(0, 100);
}

/** Most expected texts are a whole cell; the others are sought from the last find on, since lists keep their order. */
function missingTexts(expected: readonly string[], paragraphs: readonly string[]): string[] {
  const whole = new Set(paragraphs);
  const body = paragraphs.join('\n');
  let from = 0;
  return expected.filter((text) => {
    if (whole.has(text)) return false;
    const ahead = body.indexOf(text, from);
    const at = ahead >= 0 ? ahead : body.indexOf(text);
    if (at >= 0) from = at;
    return at < 0;
  });
}

function readWord(word: WordFile) {
  const headings: string[] = [];
  const text: string[] = [];
  const tables = new Map<number, { header: string; rows: number }>();
  const malformed = readParagraphs(word.document.xml, {
    paragraph(paragraph) {
      text.push(paragraph.text);
      if (isHeading(word.styles, paragraph.style)) headings.push(paragraph.text.trim());
    },
    row(row) {
      const table = tables.get(row.table) ?? { header: headerKey(row.cells), rows: row.header ? 0 : -1 };
      if (!row.header) table.rows++;
      tables.set(row.table, table);
    },
  });
  return { headings, text, tables, malformed };
}

export const headerKey = (cells: readonly string[]): string => cells.map((cell) => cell.trim()).join('\u0001');

/** Those of `expected` that are not found going forward through `found`. */
function inOrder(expected: readonly string[], found: readonly string[]): string[] {
  let from = 0;
  return expected.filter((heading) => {
    const at = found.indexOf(heading.trim(), from);
    if (at >= 0) from = at + 1;
    return at < 0;
  });
}
