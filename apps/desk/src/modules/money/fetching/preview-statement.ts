import { ColumnMap, OfMoneyContract, type StatementPreview } from '@yinuo/api';
import { beijingDate, type DateText, formatInstant, maskNumbers } from '@yinuo/kernel';
import { type Actor, Fault, type Platform, query } from '@yinuo/platform';
import { openFile, peekFile, readRows, type SideRow, UnusableSide } from '@yinuo/reconcile';
import type { z } from 'zod';
import { maskHeader, maskRow, maskRule } from '../domain/words/mask-row.ts';
import { requireContract } from '../scope.ts';
import type { SourceRow } from '../sources/source-store.ts';
import { readableFile } from '../statements/readable-file.ts';
import type { UploadedFile } from '../statements/receive-upload.ts';

const SHOWN = 10;

const mayPreview = query({
  name: 'money.preview',
  permission: 'money.source',
  input: OfMoneyContract,
  run: ({ tx, scope }, { contract }) => requireContract(tx, scope, contract),
});

/** Reads a file as a source with this map would, and keeps nothing. */
export async function previewStatement(
  platform: Platform,
  actor: Actor,
  input: z.infer<typeof OfMoneyContract>,
  { file, map }: { readonly file: UploadedFile; readonly map: string | null },
): Promise<StatementPreview> {
  await mayPreview(platform, actor, input);
  return readPreview(file.path, map === null ? null : mapOf(map));
}

function mapOf(text: string): ColumnMap {
  const parsed = ColumnMap.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map(({ path, message }) => ({ path: ['map', ...path].join('.'), rule: message }));
  throw new Fault('input.invalid', {}, fields);
}

/** `format`: a map or a known format; null: by the header. */
export async function readPreview(path: string, format: SourceRow['format']): Promise<StatementPreview> {
  const seen: Seen = { rows: 0, fen: 0, from: null, to: null, first: [] };
  let head: Pick<StatementPreview, 'encoding' | 'format' | 'header' | 'sheets'> = {
    encoding: '',
    format: null,
    header: [],
    sheets: [],
  };
  try {
    const { path: file, sheets } = await readableFile(path, format);
    const source = { file, ...(format === null ? {} : { format }) };
    // The header is shown even when nothing else fits: from it the map is made.
    const { look, header } = await peekFile(source);
    head = {
      encoding: look.encoding,
      format: null,
      sheets: [...sheets],
      header: maskHeader(header),
    };
    const open = await openFile(source);
    head.format = open.profile.name;
    for await (const row of readRows(open)) count(seen, row);
    return { ...head, ...seen, fault: null };
  } catch (error) {
    if (!(error instanceof UnusableSide)) throw error;
    const { line, field, rule } = error.fault;
    return { ...head, ...seen, fault: { line, field: maskNumbers(field), rule: maskRule(rule) } };
  }
}

interface Seen {
  rows: number;
  fen: number;
  from: DateText | null;
  to: DateText | null;
  readonly first: StatementPreview['first'];
}

function count(seen: Seen, row: SideRow): void {
  seen.rows++;
  seen.fen += row.fen;
  const day = beijingDate(row.at);
  if (seen.from === null || day < seen.from) seen.from = day;
  if (seen.to === null || day > seen.to) seen.to = day;
  if (seen.first.length >= SHOWN) return;
  const { mark: _patient, at, ...shown } = row;
  seen.first.push({ ...maskRow(shown), at: formatInstant(at) });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
