import type { RunFigures } from '@yinuo/api';
import { type DateText, fenOf } from '@yinuo/kernel';
import { type CommandContext, command } from '@yinuo/platform';
import { z } from 'zod';
import { firstOpenDay, putDay, sealedAmong } from '../days/day-store.ts';
import {
  endDifferences,
  explainDifferences,
  type FoundColumns,
  insertDifferences,
  lockByKeys,
  lockForRun,
  type RunDifference,
  selectForRun,
  updateFound,
} from '../differences/difference-store.ts';
import { type Known, type Settlement, settleRun } from '../domain/continuing/settle-run.ts';
import { figuresOf } from '../domain/figures.ts';
import { isMoneySide } from '../domain/matching/roles.ts';
import { rowIdentity } from '../domain/matching/row-identity.ts';
import { refundUntil } from '../domain/refund-window.ts';
import { maskCell } from '../domain/words/mask-row.ts';
import { replyDraft } from '../domain/words/reply-draft.ts';
import { sourcesLacking } from '../morning/lacking-store.ts';
import { tellOfDay } from '../morning/tell-of-day.ts';
import { tellOfFailedRun } from '../morning/tell-of-failure.ts';
import { tellOfAltered, tellOfExplained } from '../recovery/tell-of-explained.ts';
import { takeBackDecisions } from '../settling/take-back-decisions.ts';
import type { RunFault } from '../tables.ts';
import type { Collected } from './collect.ts';
import { type FoundDifference, stakeOf } from './found-difference.ts';
import { findRunForUpdate, lockContract, type RunRow, updateRun } from './run-store.ts';

const Finish = z.strictObject({
  run: z.string(),
  collected: z.custom<Collected>(),
  statements: z.array(z.string()),
  /** Of the differences that the engine was given: a settled one that moved meanwhile makes the result stale. */
  versions: z.custom<ReadonlyMap<string, number>>(),
  /** Of those whose rows of earlier days it was given. */
  carried: z.custom<ReadonlySet<string>>(),
});

/** `stale`: what the run was given has changed meanwhile; it is to be done again. */
export type Finished = 'done' | 'stale' | 'unwanted';

/** Writes the whole result in one transaction, or nothing. */
export const finishRun = command({
  name: 'money.finish-run',
  permission: 'system',
  input: Finish,
  mayDoNothing: true, // it was cancelled or done meanwhile
  async run(ctx, { run, collected, statements, versions, carried }): Promise<Finished> {
    const { tx, scope, now } = ctx;
    const row = await findRunForUpdate(tx, scope, run);
    if (row?.state !== 'running') return 'unwanted';
    const { contract_id: contract, day } = row;
    await lockContract(tx, scope, contract);
    const given = await lockForRun(tx, scope, contract, day);
    if (given.length !== versions.size || given.some((one) => versions.get(one.id) !== one.version)) return 'stale';
    const keys = new Set(given.map(({ key }) => key));
    const unseen = collected.found.map(({ key }) => key).filter((key) => !keys.has(key));
    const before = [...given, ...(await lockByKeys(tx, scope, contract, unseen))];
    const sealedDays = await sealedAmong(tx, scope, contract, [day, ...before.map((one) => one.day)]);
    const sealed = sealedDays.has(day);
    const postedOn = sealed ? await firstOpenDay(tx, scope, contract, day) : day;
    const known = before.map((one) => knownOf(one, carried.has(one.id)));
    const settled = settleRun(known, collected.found, { day, postedOn, sealedDays });
    const fallen = before.filter(({ id }) => settled.fallen.includes(id));
    if (fallen.length > 0) await takeBackDecisions(ctx, row, fallen);
    await write(ctx, row, settled);
    const after = await selectForRun(tx, scope, contract, day);
    await tellOfRecoveries(ctx, row, { settled, before, after });
    const isOwn = ownDay(row.day, after);
    const lacking = await sourcesLacking(tx, scope, contract, day);
    const figures = { ...figuresFor(day, collected, after, isOwn), lacking };
    if (!sealed) await putDay(tx, scope, contract, day, run, figures);
    await updateRun(tx, scope, run, ['running'], {
      state: 'done',
      progress: 100,
      finished_at: new Date(now),
      statements,
      figures: JSON.stringify(figures),
      digest: collected.digest,
      late: sealed,
      reply: replyDraft(day, figures, collected.found.filter(isOwn).map(toldOf)),
    });
    await ctx.record({
      type: 'money.reconciled',
      contract,
      subject: run,
      at: now,
      key: `money:${run}:done`,
      data: { day, digest: collected.digest, statements, late: sealed, ...countsOf(settled), figures },
    });
    if (row.reason === 'morning' || row.reason === 'bill') await tellOfDay(ctx, row, lacking);
    return 'done';
  },
});

/** Gives a run up, with the reason. */
export async function failRun(ctx: CommandContext, row: RunRow, fault: RunFault): Promise<void> {
  const { tx, scope, now } = ctx;
  const change = { state: 'failed', finished_at: new Date(now), fault: JSON.stringify(fault) } as const;
  if (!(await updateRun(tx, scope, row.id, ['queued', 'running'], change))) return;
  const { code, params } = fault;
  await ctx.record({
    type: 'money.run-failed',
    contract: row.contract_id,
    subject: row.id,
    at: now,
    data: { day: row.day, code, params },
  });
  await tellOfFailedRun(ctx, row, fault);
}

export const giveUpRun = command({
  name: 'money.fail-run',
  permission: 'system',
  input: z.strictObject({ run: z.string(), fault: z.custom<RunFault>() }),
  mayDoNothing: true, // it was cancelled meanwhile
  async run(ctx, { run, fault }): Promise<void> {
    const row = await findRunForUpdate(ctx.tx, ctx.scope, run);
    if (row) await failRun(ctx, row, fault);
  },
});

async function write(ctx: CommandContext, run: RunRow, settled: Settlement<FoundDifference>): Promise<void> {
  const { tx, scope, now } = ctx;
  for (const { id, found, day } of settled.update) await updateFound(tx, scope, id, columnsOf(found, day, run.id));
  await insertDifferences(
    tx,
    scope,
    settled.insert.map(({ found, day }) => ({
      ...columnsOf(found, day, run.id),
      id: ctx.newId('difference'),
      contract_id: run.contract_id,
      first_day: found.firstDay,
      state: 'open' as const,
    })),
  );
  await endDifferences(tx, scope, settled.clear, { state: 'cleared', on: run.day, at: now });
  await endDifferences(tx, scope, settled.replace, { state: 'replaced', on: null, at: now });
  await explainDifferences(tx, scope, settled.explained, run.day);
  await explainDifferences(tx, scope, settled.reopen, null);
}

interface Told {
  readonly settled: Settlement<FoundDifference>;
  readonly before: readonly RunDifference[];
  readonly after: readonly RunDifference[];
}

async function tellOfRecoveries(ctx: CommandContext, run: RunRow, { settled, before, after }: Told): Promise<void> {
  const of = (ids: readonly string[]) => before.filter(({ id }) => ids.includes(id));
  if (settled.explained.length > 0) await tellOfExplained(ctx, run, of(settled.explained));
  const now = new Map(after.map((one) => [one.id, one]));
  const altered = of(settled.altered).flatMap((was) => {
    const one = now.get(was.id);
    return one === undefined ? [] : [{ was, now: one }];
  });
  if (altered.length > 0) await tellOfAltered(ctx, run, altered);
}

function columnsOf({ difference, stored, unmatch }: FoundDifference, day: DateText, run: string): FoundColumns {
  return {
    key: difference.key,
    day,
    run_id: run,
    class: difference.class,
    side: isMoneySide(difference.side) ? difference.side : null,
    kind: difference.kind,
    order_no: difference.orderNo,
    transaction_id: difference.transactionId,
    refund_no: difference.refundNo,
    his_no: difference.hisNo,
    at: new Date(difference.at),
    amounts: JSON.stringify(difference.amounts),
    fen: difference.fen,
    cause: difference.cause,
    rows: JSON.stringify(stored),
    suggests: [...difference.suggests],
    refund_until: refundUntil(difference, stored),
    unmatch_id: unmatch,
  };
}

const knownOf = (row: RunDifference, carried: boolean): Known => ({
  id: row.id,
  key: row.key,
  rows: row.rows.map((one) => ({ identity: rowIdentity(one), day: one.day })),
  day: row.day,
  firstDay: row.first_day,
  foundOn: row.found_on,
  clearedOn: row.cleared_on,
  carried,
  state: row.state,
  nextDay: row.class === 'next-day',
  stake: stakeOf(row),
});

const toldOf = ({ difference }: FoundDifference) => ({
  cause: difference.cause,
  fen: difference.fen,
  orderNo: maskCell(difference.orderNo),
  hisNo: maskCell(difference.hisNo),
  transactionId: maskCell(difference.transactionId),
});

/** Whether a found difference stands in this day's figures, and not in those of an earlier one. */
function ownDay(day: DateText, after: readonly RunDifference[]): (found: FoundDifference) => boolean {
  const byKey = new Map(after.map((row) => [row.key, row.day]));
  const byRow = new Map(after.flatMap((row) => row.rows.map((one) => [rowIdentity(one), row.day] as const)));
  // A later day may have made something else of it.
  return ({ key, rows: [first = ''] }) => (byKey.get(key) ?? byRow.get(first) ?? day) >= day;
}

function figuresFor(
  day: DateText,
  { summary, found, businesses }: Collected,
  after: readonly RunDifference[],
  isOwn: (found: FoundDifference) => boolean,
): RunFigures {
  const counted = (some: readonly FoundDifference[]) =>
    some.map(({ difference }) => ({ class: difference.class, fen: difference.fen }));
  const cleared = after.filter((one) => one.cleared_on === day);
  const there = new Set(found.flatMap(({ rows }) => rows));
  const isThere = ({ rows }: RunDifference) => rows.some((row) => there.has(rowIdentity(row)));
  // Carried items of a sealed day that this run was not held against, for want of a side or because people took them apart.
  const posted = after.filter((one) => one.day === day && one.first_day < day && !isOver(one) && !isThere(one));
  return figuresOf({
    summary,
    own: [...counted(found.filter(isOwn)), ...posted],
    carried: counted(found.filter((one) => !isOwn(one))),
    cleared: { count: cleared.length, fen: fenOf(cleared.reduce((sum, one) => sum + one.fen, 0)) },
    businesses,
  });
}

const isOver = ({ state, cleared_on: on }: RunDifference): boolean =>
  on !== null || state === 'cleared' || state === 'replaced';

const countsOf = (settled: Settlement<FoundDifference>) => ({
  inserted: settled.insert.length,
  updated: settled.update.length,
  cleared: settled.clear.length,
  replaced: settled.replace.length,
  ...(settled.upset.length === 0 ? {} : { upset: settled.upset }),
});
