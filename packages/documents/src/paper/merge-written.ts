import { fieldsOf, type Paper, type PaperData, type PaperRow, type TablePart, type Written } from './paper.ts';
import { rowsOf } from './paper-data.ts';

/**
 * Puts what people wrote into what was gathered: a text replaces, a row completes the one with the same key or is
 * appended where the table grows. Only columns that people write are taken: nobody can write over a counted figure.
 */
export function mergeWritten(paper: Paper, data: PaperData, written: Written): PaperData {
  const merged: Record<string, PaperData[string]> = { ...data };
  for (const field of fieldsOf(paper)) {
    const text = field.written ? written.texts[field.tag] : undefined;
    if (text !== undefined) merged[field.tag] = text;
  }
  for (const part of paper.parts) {
    if (part.part !== 'table' || !part.writing) continue;
    merged[part.tag] = mergeRows(part, part.writing, rowsOf(data, part.tag), written.rows[part.tag] ?? []);
  }
  return merged;
}

function mergeRows(
  part: TablePart,
  { key, grows }: NonNullable<TablePart['writing']>,
  rows: readonly PaperRow[],
  written: readonly Readonly<Record<string, string>>[],
): readonly PaperRow[] {
  const open = new Set(part.columns.filter((column) => column.written).map((column) => column.tag));
  const known = new Set(rows.map((row) => String(row[key])));
  const completed = rows.map((row) => {
    const own = written.findLast((one) => one[key] === String(row[key]));
    if (!own) return row;
    return { ...row, ...Object.fromEntries(Object.entries(own).filter(([tag]) => open.has(tag))) };
  });
  if (!grows) return completed;
  const added = written.filter((one) => !known.has(one[key] ?? ''));
  return [...completed, ...added.map((one) => addedRow(part, key, open, one))];
}

function addedRow(
  part: TablePart,
  key: string,
  open: ReadonlySet<string>,
  own: Readonly<Record<string, string>>,
): PaperRow {
  const cells = part.columns.map(({ tag, is }): [string, string | number] => [
    tag,
    open.has(tag) || tag === key ? (own[tag] ?? '') : is === 'number' ? 0 : '',
  ]);
  return { ...Object.fromEntries(cells), ...(part.red ? { [part.red.flag]: false } : {}) };
}

/** How many things people still have to write. */
export function blanksOf(paper: Paper, data: PaperData): number {
  const texts = fieldsOf(paper).filter(({ tag, written }) => written === true && data[tag] === '').length;
  const cells = paper.parts.flatMap((part) =>
    part.part !== 'table'
      ? []
      : rowsOf(data, part.tag).flatMap((row) =>
          part.columns.filter(({ tag, written }) => written === true && row[tag] === ''),
        ),
  ).length;
  return texts + cells;
}
