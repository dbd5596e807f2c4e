import type { ColumnMap, StatementFormat } from '@yinuo/api';
import { convertSheet, isWorkbook } from '@yinuo/reconcile';

export interface ReadableFile {
  /** Of text: the file itself, or its sheet beside it as CSV; line n is row n. */
  readonly path: string;
  /** Of a workbook; empty for a text. */
  readonly sheets: readonly string[];
}

/**
 * A taken file as the text that the formats are read from. The bytes that are kept, and whose hash counts, are the workbook's
 * own; the sheet is the column map's, or the first that is not hidden. Throws UnusableSide as the engine does.
 */
export async function readableFile(
  path: string,
  format: StatementFormat | ColumnMap | null,
  signal?: AbortSignal,
): Promise<ReadableFile> {
  if (!(await isWorkbook(path))) return { path, sheets: [] };
  const target = `${path}.sheet.csv`;
  const sheet = typeof format === 'object' ? format?.sheet : undefined;
  const { sheets } = await convertSheet(path, target, { sheet, signal });
  return { path: target, sheets };
}
