import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FetchSource, MoneyParams, type StatementPreview } from '@yinuo/api';
import type { DateText } from '@yinuo/kernel';
import { type Actor, command, Fault, type Platform } from '@yinuo/platform';
import type { z } from 'zod';
import { activeSource } from '../sources/change-source.ts';
import { openConnection } from './connection.ts';
import { failureOf, pastDay, readSource } from './fetch-source.ts';
import { fetchFile } from './fetched-file.ts';
import { readPreview } from './preview-statement.ts';

/** Somebody waits at the screen. */
const TIMEOUT_MS = 60_000;
const NOTHING: StatementPreview = {
  encoding: '',
  format: null,
  header: [],
  sheets: [],
  rows: 0,
  fen: 0,
  from: null,
  to: null,
  first: [],
  fault: null,
};

const beginTry = command({
  name: 'money.try-source',
  permission: 'money.source',
  input: MoneyParams.extend(FetchSource.shape),
  async run(ctx, { id, day }) {
    const row = await activeSource(ctx, id);
    if (row.kind === 'file') throw new Fault('state.conflict', { source: id, kind: row.kind });
    const on: DateText = pastDay(ctx, day);
    const about = { contract: row.contract_id, subject: id, at: ctx.now };
    await ctx.record({ type: 'money.source-tried', ...about, data: { name: row.name, day: on } });
    return { on };
  },
});

/** Asks a source for a day as the morning would, and shows how it is read; of the day nothing is kept. */
export async function trySource(
  platform: Platform,
  actor: Actor,
  input: z.infer<typeof MoneyParams> & z.infer<typeof FetchSource>,
): Promise<StatementPreview> {
  const { on: day } = await beginTry(platform, actor, input);
  const row = await readSource(platform, { kind: 'system', job: 'money.try' }, { source: input.id });
  const connection = row === null ? null : openConnection(row, platform.sealingKey.box);
  if (row === null || connection === null) return NOTHING;
  const folder = await mkdtemp(join(tmpdir(), 'yinuo-try-'));
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const file = await fetchFile(connection, { platform, day, folder, signal });
    return file === null ? NOTHING : await readPreview(file.path, row.format);
  } catch (error) {
    const { code, detail } = failureOf(error, day);
    throw new Fault('money.source-failed', { day, code, detail });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
