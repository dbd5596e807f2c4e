import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type MoneySide, StatementFormat } from '@yinuo/api';
import { Fault, job, type Platform } from '@yinuo/platform';
import { reconcile, type Source, UnusableSide } from '@yinuo/reconcile';
import { type ListedFile, sumBusinesses } from '../days/sum-businesses.ts';
import { rolesOf, sidesFor } from '../domain/matching/roles.ts';
import { maskRule } from '../domain/words/mask-row.ts';
import { readableFile } from '../statements/readable-file.ts';
import { rowsOfDay } from '../statements/rows-of-day.ts';
import type { StatementRow } from '../statements/statement-store.ts';
import { unpackTo } from '../statements/unpack.ts';
import type { RunFault } from '../tables.ts';
import { type Collected, collect } from './collect.ts';
import { ATTEMPTS_MAX, beginRun, gatherRun, noteProgress, type RunInput, sidesOf } from './prepare-run.ts';
import { finishRun, giveUpRun } from './settle.ts';

const SYSTEM = { kind: 'system', job: 'money.reconcile' } as const;
const NOTE_EVERY_MS = 1_000;
const BOUNDARY_SECONDS = 120;

/**
 * Reconciles one day of one contract. Run twice at once or killed anywhere it leaves the whole result once, or nothing: only
 * `finishRun` writes, in one transaction, and only while the run is still wanted.
 */
export const reconcileDay = job<{ run: string }>({
  name: 'money.reconcile',
  attempts: ATTEMPTS_MAX + 3,
  timeoutSeconds: 3_600,
  retryDelaySeconds: 5,
  async run(platform, { run }, { signal }) {
    const begun = await beginRun(platform, SYSTEM, { run });
    if (begun === null) return;
    const wanted = new AbortController();
    try {
      const input = await gatherRun(platform, SYSTEM, { run, row: begun });
      const collected = await compute(platform, input, AbortSignal.any([signal, wanted.signal]), wanted);
      const versions = new Map(input.known.map((row) => [row.id, row.version]));
      const statements = input.statements.map(({ id }) => id);
      const finished = await finishRun(platform, SYSTEM, {
        run,
        collected,
        statements,
        versions,
        carried: input.carried,
      });
      if (finished === 'stale') throw new Error('what the run was given has changed meanwhile');
    } catch (error) {
      if (wanted.signal.aborted) return;
      const fault = faultOf(error);
      if (fault === null && begun.attempts < ATTEMPTS_MAX) throw error;
      if (fault === null) platform.log.error({ run, error: String(error) }, 'reconciliation failed');
      await giveUpRun(platform, SYSTEM, { run, fault: fault ?? { code: 'internal', params: {} } });
    }
  },
});

async function compute(
  platform: Platform,
  input: RunInput,
  signal: AbortSignal,
  wanted: AbortController,
): Promise<Collected> {
  const roles = rolesOf(sidesOf(input.statements));
  if (roles === null)
    throw new Fault('money.file-refused', { rule: 'sides-missing', sides: [...sidesOf(input.statements)] });
  const folder = await mkdtemp(join(tmpdir(), 'yinuo-money-'));
  try {
    const { sources, names, orders } = await unpackAll(platform, input, folder, signal);
    await using result = await reconcile({
      date: input.row.day,
      sides: sidesFor(roles, sources),
      ...(input.continues || input.carriedIn.length > 0 ? { carriedIn: input.carriedIn } : {}),
      boundarySeconds: BOUNDARY_SECONDS,
      leaveOut: input.leaveOut,
      keepMatches: input.unmatches.length > 0,
      scratchFolder: folder,
      onProgress: noter(platform, input.row.id, wanted),
      signal,
    });
    const businesses = await sumBusinesses(input.row.day, orders, input.leaveOut);
    return await collect(result, { names, businesses, roles, unmatches: input.unmatches });
  } catch (error) {
    throw error instanceof UnusableSide ? refusedBy(error, input.statements) : error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function unpackAll(platform: Platform, { statements, row }: RunInput, folder: string, signal: AbortSignal) {
  const sources = new Map<MoneySide, Source[]>();
  const names = new Map<string, string>();
  const orders: ListedFile[] = [];
  for (const [index, statement] of statements.entries()) {
    const extension = /\.[a-z]{1,5}$/i.exec(statement.name)?.[0] ?? '';
    const file = join(folder, `${index}${extension}`); // its number leads back to the statement
    await unpackTo(platform, statement.id, file);
    const format = statement.column_map ?? StatementFormat.parse(statement.format);
    const { path } = await readableFile(file, format, signal);
    names.set(path, statement.name);
    if (statement.side === 'orders') orders.push({ path, format });
    // The engine takes a file whole; of one that holds several days only the rows of this one are its business.
    const whole = statement.day_from === statement.day_to;
    const source: Source = whole ? { file: path, format } : { name: path, rows: rowsOfDay(path, format, row.day) };
    sources.set(statement.side, [...(sources.get(statement.side) ?? []), source]);
  }
  return { sources, names, orders };
}

/** Tells how far it is, once a second, and stops the engine when nobody wants the run any more. */
function noter(platform: Platform, run: string, wanted: AbortController) {
  let last = 0;
  return ({ done }: { readonly done: number }): void => {
    const now = performance.now();
    if (now - last < NOTE_EVERY_MS) return;
    last = now;
    const progress = Math.min(95, 5 + Math.round(done * 90));
    noteProgress(platform, SYSTEM, { run, progress }).then(
      (still) => (still ? undefined : wanted.abort()),
      () => undefined, // a progress that could not be noted is no reason to stop
    );
  };
}

/** Named by the file that people know. */
function refusedBy({ fault: { file, line, field, rule } }: UnusableSide, statements: readonly StatementRow[]): Fault {
  const name = statements[Number.parseInt(basename(file), 10)]?.name ?? '';
  return new Fault('money.file-refused', { file: name, line, field, rule: maskRule(rule) });
}

/** What will not change by trying again. */
const faultOf = (error: unknown): RunFault | null =>
  error instanceof Fault ? { code: error.code, params: error.params } : null;
