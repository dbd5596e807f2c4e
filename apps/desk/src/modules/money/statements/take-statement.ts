import { createReadStream } from 'node:fs';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type ColumnMap, type StatementView, TakeStatement } from '@yinuo/api';
import { type Actor, actorId, type CommandContext, command, Fault, type Platform, query } from '@yinuo/platform';
import { z } from 'zod';
import { fileName } from '../../cases/index.ts';
import { activeSource } from '../sources/change-source.ts';
import { forgetNothing } from '../sources/nothing-store.ts';
import { findSource, type SourceRow } from '../sources/source-store.ts';
import { type CheckedStatement, checkStatement } from './check-statement.ts';
import type { UploadedFile } from './receive-upload.ts';
import { findSameBytes, findStatement, insertPart, insertStatement } from './statement-store.ts';
import { statementView } from './view.ts';

const zip = promisify(gzip);
const PART_BYTES = 4 * 1024 * 1024;

const Taken = TakeStatement.extend({
  file: z.custom<Omit<UploadedFile, 'path'>>(),
  checked: z.custom<CheckedStatement>(),
  /** The source's map when the file was read; another one now makes the reading stale. */
  map: z.custom<ColumnMap | null>(),
});

const sourceToTake = (permission: 'money.source' | 'system') =>
  query({
    name: 'money.take-statement',
    permission,
    input: TakeStatement,
    async run({ tx, scope }, { source }) {
      const row = await findSource(tx, scope, source);
      if (!row) throw new Fault('not-found', { source });
      if (!row.active) throw new Fault('state.conflict', { source, state: 'retired' });
      return row;
    },
  });

/** The path is no part of the input: a repeat under the same key has the same content on another one. */
const keeping = (permission: 'money.source' | 'system', path: string) =>
  command({
    name: 'money.take-statement',
    permission,
    input: Taken,
    run: (ctx, input) => keepStatement(ctx, input, path),
  });

/** Takes a file of a source: read whole and checked first, then kept whole in one transaction, or not at all. */
export async function takeStatement(
  platform: Platform,
  actor: Actor,
  { source, file }: { readonly source: string; readonly file: UploadedFile },
): Promise<StatementView> {
  const permission = actor.kind === 'system' ? 'system' : 'money.source';
  const row = await sourceToTake(permission)(platform, actor, { source });
  const checked = await checkStatement(file.path, row.format);
  const { path, ...known } = file;
  return keeping(permission, path)(platform, actor, { source, file: known, checked, map: mapOf(row) });
}

const mapOf = ({ format }: SourceRow): ColumnMap | null => (typeof format === 'object' ? format : null);

async function keepStatement(ctx: CommandContext, input: z.output<typeof Taken>, path: string): Promise<StatementView> {
  const { tx, scope, now, actor } = ctx;
  const { file, checked, map } = input;
  const source = await activeSource(ctx, input.source);
  if (JSON.stringify(mapOf(source)) !== JSON.stringify(map)) throw new Fault('state.stale', { source: source.id });
  const contract = source.contract_id;
  const id = ctx.newId('statement');
  const name = fileName(file.name);
  const made = await insertStatement(tx, scope, {
    id,
    contract_id: contract,
    source_id: source.id,
    side: source.side,
    name,
    sha256: file.sha256,
    bytes: file.bytes,
    format: checked.format,
    column_map: map === null ? null : JSON.stringify(map),
    rows: checked.rows,
    fen: checked.fen,
    day_from: checked.from,
    day_to: checked.to,
    taken_at: new Date(now),
    taken_by: actorId(actor),
    taken_name: 'name' in actor ? actor.name : null,
  });
  if (!made) throw await takenBefore(ctx, contract, file.sha256);
  let part = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: PART_BYTES }))
    await insertPart(tx, scope, { id, contract }, part++, await zip(chunk));
  const { rows, fen, from, to, format } = checked;
  // What was said to have no trade has some.
  const untold = from === null || to === null ? [] : await forgetNothing(tx, scope, source.id, from, to);
  await ctx.record({
    type: 'money.statement-taken',
    contract,
    subject: id,
    at: now,
    data: {
      name,
      source: source.name,
      moneySide: source.side,
      sha256: file.sha256,
      format,
      rows,
      fen,
      from,
      to,
      untold,
    },
  });
  const row = await findStatement(tx, scope, id);
  if (!row) throw new Fault('not-found', { statement: id });
  return statementView(row, actor);
}

async function takenBefore({ tx, scope }: CommandContext, contract: string, sha256: string): Promise<Fault> {
  const same = await findSameBytes(tx, scope, contract, sha256);
  return new Fault('duplicate', { statement: same?.id ?? null, name: same?.name ?? null });
}
