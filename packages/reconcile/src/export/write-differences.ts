import { type FileHandle, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Reconciliation } from '../reconciliation.ts';
import { isAlive } from '../run/scratch.ts';
import { csvCells, csvText } from './csv.ts';
import { type Language, tableColumns, tableRows } from './difference-table.ts';
import { jsonCells, jsonText } from './json.ts';
import { xlsxBytes, xlsxCells } from './xlsx.ts';

export type TableFormat = 'csv' | 'json' | 'xlsx';

export interface Target {
  readonly file: string;
  readonly format: TableFormat;
  readonly language?: Language;
}

const batchBytes = 1 << 20;

/**
 * Writes every difference into a file that appears whole or not at all: it is written aside, forced to disk, read back and held
 * against the summary, then renamed. The same result gives the same bytes. Throws when what was written does not add up.
 */
export async function writeDifferences(
  result: Reconciliation,
  { file, format, language = 'zh' }: Target,
): Promise<void> {
  await removeStale(file);
  const aside = `${file}.${process.pid}.part`;
  try {
    const columns = tableColumns(result);
    const rows = tableRows(result, language);
    const handle = await open(aside, 'wx');
    try {
      if (format === 'xlsx') await writeAll(handle, xlsxBytes(columns, rows));
      else await writeAll(handle, encoded(format === 'csv' ? csvText(columns, rows) : jsonText(columns, rows)));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await checkWritten(result, aside, format, columns);
    await rename(aside, file);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

async function writeAll(handle: FileHandle, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const chunk of chunks) await handle.writeFile(chunk);
}

async function* encoded(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  let batch = '';
  for await (const text of texts) {
    batch += text;
    if (batch.length < batchBytes) continue;
    yield Buffer.from(batch);
    batch = '';
  }
  if (batch !== '') yield Buffer.from(batch);
}

/** As many rows as there are differences, and their amounts explain what the sides are apart. */
async function checkWritten(
  result: Reconciliation,
  file: string,
  format: TableFormat,
  columns: readonly string[],
): Promise<void> {
  const { differences, balance } = result.summary;
  const sums = columns.map(() => 0n);
  let rows = 0;
  const cells =
    format === 'csv' ? csvCells(file) : format === 'json' ? jsonCells(file) : xlsxCells(file, columns.length);
  for await (const row of cells) {
    rows++;
    columns.forEach((name, index) => {
      if (/^amount_.*_fen$/.test(name)) sums[index] = (sums[index] ?? 0n) + BigInt(row[index] || 0);
    });
  }
  const expected = Object.values(differences).reduce((sum, { count }) => sum + count, 0);
  const fenOfSide = (side: string) => sums[columns.indexOf(`amount_${side}_fen`)] ?? 0n;
  const torn = balance.find(({ a, b, fen }) => fenOfSide(a) - fenOfSide(b) !== BigInt(fen));
  if (rows !== expected || torn !== undefined)
    throw new Error(
      `what was written does not add up: ${rows} of ${expected} rows${torn ? `, ${torn.a} against ${torn.b}` : ''}`,
    );
}

/** What a killed run left beside the file. */
async function removeStale(file: string): Promise<void> {
  const name = basename(file);
  for (const other of await readdir(dirname(file))) {
    const owner =
      other.startsWith(`${name}.`) && other.endsWith('.part') ? Number(other.slice(name.length + 1, -5)) : 0;
    if (owner > 0 && !isAlive(owner)) await rm(join(dirname(file), other), { force: true });
  }
}
