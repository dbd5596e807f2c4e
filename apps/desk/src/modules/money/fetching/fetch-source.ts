import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FetchSource, MoneyParams } from '@yinuo/api';
import { HisError } from '@yinuo/his';
import { beijingDate, type DateText, parseDate } from '@yinuo/kernel';
import { type CommandContext, command, Fault, job, type Platform, query } from '@yinuo/platform';
import { WechatPayError } from '@yinuo/wechat-pay';
import { z } from 'zod';
import { maskRule } from '../domain/words/mask-row.ts';
import { activeSource } from '../sources/change-source.ts';
import { noteNothing } from '../sources/nothing-store.ts';
import { findSource, type SourceRow, updateSource } from '../sources/source-store.ts';
import { takeStatement } from '../statements/take-statement.ts';
import { openConnection } from './connection.ts';
import { fetchFile } from './fetched-file.ts';
import { supersede } from './supersede.ts';

const SYSTEM = { kind: 'system', job: 'money.fetch' } as const;

/** Asks for a day of a source, in the background. */
export const askFetch = command({
  name: 'money.ask-fetch',
  permission: 'money.source',
  input: MoneyParams.extend(FetchSource.shape),
  async run(ctx, { id, day }): Promise<{ source: string; day: string; queued: true }> {
    const row = await activeSource(ctx, id);
    if (row.kind === 'file') throw new Fault('state.conflict', { source: id, kind: row.kind });
    const on = pastDay(ctx, day);
    const data = { name: row.name, day: on };
    await ctx.record({ type: 'money.fetch-asked', contract: row.contract_id, subject: id, at: ctx.now, data });
    ctx.enqueue(fetchDay, { source: id, day: on });
    return { source: id, day: on, queued: true };
  },
});

export const fetchDay = job<{ source: string; day: string }>({
  name: 'money.fetch',
  attempts: 3,
  timeoutSeconds: 900,
  retryDelaySeconds: 30,
  async run(platform, { source, day }, { signal }) {
    const on = parseDate(day);
    if (on.ok) await fetchInto(platform, source, on.value, signal);
  },
});

export type Fetched = 'taken' | 'known' | 'nothing' | 'failed' | 'later';

/**
 * Fetches a day of a source and takes it like any file. A failure is written at the source and a fact; `later` when the same
 * request may succeed in a while.
 */
export async function fetchInto(
  platform: Platform,
  source: string,
  day: DateText,
  signal: AbortSignal,
): Promise<Fetched> {
  const row = await readSource(platform, SYSTEM, { source });
  if (row === null) return 'nothing';
  const folder = await mkdtemp(join(tmpdir(), 'yinuo-fetch-'));
  try {
    const connection = openConnection(row, platform.sealingKey.box);
    if (connection === null) return 'nothing';
    const file = await fetchFile(connection, { platform, day, folder, signal });
    if (file !== null) {
      const { id, contract } = await takeStatement(platform, SYSTEM, { source, file });
      await supersede(platform, SYSTEM, { contract, statement: id });
    }
    await noteFetched(platform, SYSTEM, { source, failure: null, nothing: file === null ? day : null });
    return file === null ? 'nothing' : 'taken';
  } catch (error) {
    if (error instanceof Fault && error.code === 'duplicate') return 'known';
    signal.throwIfAborted();
    const failure = failureOf(error, day);
    await noteFetched(platform, SYSTEM, { source, failure, nothing: null });
    return failure.again ? 'later' : 'failed';
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Failure {
  readonly day: DateText;
  readonly code: string;
  readonly detail: string;
  readonly again: boolean;
}

export function failureOf(error: unknown, day: DateText): Failure {
  const detail = error instanceof Error ? maskRule(error.message.slice(0, 300)) : '';
  if (error instanceof WechatPayError) return { day, code: error.code, detail, again: error.again };
  if (error instanceof HisError) return { day, code: error.code, detail, again: error.kind === 'unreachable' };
  if (error instanceof Fault) {
    const { line, field, rule } = error.params;
    return {
      day,
      code: error.code,
      detail: [line, field, rule].filter((part) => part !== undefined && part !== '').join(' · '),
      again: false,
    };
  }
  return { day, code: 'unreachable', detail, again: true };
}

export const readSource = query({
  name: 'money.read-source',
  permission: 'system',
  input: z.strictObject({ source: z.string() }),
  async run({ tx, scope }, { source }): Promise<SourceRow | null> {
    const row = await findSource(tx, scope, source);
    return row?.active ? row : null;
  },
});

/** What became of the last try; a failure that is new is a fact. */
const noteFetched = command({
  name: 'money.note-fetched',
  permission: 'system',
  input: z.strictObject({
    source: z.string(),
    failure: z.custom<Failure | null>(),
    /** The day of which the system said that there was no trade. */
    nothing: z.custom<DateText | null>(),
  }),
  mayDoNothing: true, // that it could be fetched is told by its file
  async run(ctx, { source, failure, nothing }): Promise<void> {
    const row = await findSource(ctx.tx, ctx.scope, source);
    if (!row) return;
    await updateSource(ctx.tx, ctx.scope, source, {
      failed_at: failure === null ? null : new Date(ctx.now),
      failed_day: failure?.day ?? null,
      failed_code: failure?.code ?? null,
      failed_detail: failure?.detail ?? null,
    });
    const { contract_id: contract } = row;
    if (nothing !== null) await noteNothing(ctx.tx, ctx.scope, { contract, source, day: nothing }, ctx.now);
    if (failure === null || (row.failed_day === failure.day && row.failed_code === failure.code)) return;
    const { day, code, detail } = failure;
    const about = { contract: row.contract_id, subject: source, at: ctx.now };
    await ctx.record({ type: 'money.fetch-failed', ...about, data: { name: row.name, day, code, detail } });
  },
});

export function pastDay({ now }: CommandContext, text: string): DateText {
  const day = parseDate(text);
  if (!day.ok) throw new Fault('input.invalid', {}, [{ path: 'day', rule: day.error.rule }]);
  if (day.value > beijingDate(now)) throw new Fault('input.invalid', {}, [{ path: 'day', rule: 'not-in-future' }]);
  return day.value;
}
