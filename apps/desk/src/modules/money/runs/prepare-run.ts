import type { MoneySide } from '@yinuo/api';
import { addDays, type DateText } from '@yinuo/kernel';
import { command, query, type Scope, type Tx } from '@yinuo/platform';
import type { CarriedRow, LeaveOut } from '@yinuo/reconcile';
import { z } from 'zod';
import { selectDays } from '../days/day-store.ts';
import { type RunDifference, selectForRun } from '../differences/difference-store.ts';
import { carriedInto } from '../domain/continuing/carried-into.ts';
import { PROBE_TRADES } from '../domain/probe-trades.ts';
import { findSettings } from '../morning/store.ts';
import { type StatementRow, statementsOfDays } from '../statements/statement-store.ts';
import { selectUnmatchesFrom, type UnmatchRow } from '../trades/unmatch-store.ts';
import { findRunForUpdate, type RunRow, sidesOfDays, updateRun } from './run-store.ts';
import { failRun } from './settle.ts';

const ById = z.strictObject({ run: z.string() });

/** Our own count; the queue has more to spare for desks that were killed. */
export const ATTEMPTS_MAX = 3;

/** Counts an attempt; null when there is nothing to do (any more). */
export const beginRun = command({
  name: 'money.begin-run',
  permission: 'system',
  input: ById,
  mayDoNothing: true, // an attempt is no fact
  async run(ctx, { run }): Promise<RunRow | null> {
    const { tx, scope } = ctx;
    const row = await findRunForUpdate(tx, scope, run);
    if (row?.state !== 'queued' && row?.state !== 'running') return null;
    if (row.attempts >= ATTEMPTS_MAX) {
      await failRun(ctx, row, { code: 'internal', params: {} });
      return null;
    }
    await updateRun(tx, scope, run, [row.state], { state: 'running', attempts: row.attempts + 1, progress: 1 });
    return { ...row, attempts: row.attempts + 1 };
  },
});

/** How far it is; false when nobody wants it any more. */
export const noteProgress = command({
  name: 'money.note-progress',
  permission: 'system',
  input: ById.extend({ progress: z.number().int().min(0).max(99) }),
  mayDoNothing: true, // how far it is, is no fact
  run: ({ tx, scope }, { run, progress }): Promise<boolean> => updateRun(tx, scope, run, ['running'], { progress }),
});

/** What a day is held together from. */
export interface DayInput {
  readonly statements: readonly StatementRow[];
  readonly known: readonly RunDifference[];
  readonly carriedIn: readonly CarriedRow[];
  /** Of the differences whose rows these are. */
  readonly carried: ReadonlySet<string>;
  /** Whether the day before was run: without it what is unmatched just after midnight may belong to it. */
  readonly continues: boolean;
  readonly leaveOut: readonly LeaveOut[];
  /** Matches that people took apart: they stay apart. */
  readonly unmatches: readonly UnmatchRow[];
}
export interface RunInput extends DayInput {
  readonly row: RunRow;
}

export const gatherRun = query({
  name: 'money.gather-run',
  permission: 'system',
  input: ById.extend({ row: z.custom<RunRow>() }),
  async run({ tx, scope }, { row }): Promise<RunInput> {
    return { row, ...(await inputOfDay(tx, scope, row.contract_id, row.day)) };
  },
});

export async function inputOfDay(tx: Tx, scope: Scope, contract: string, day: DateText): Promise<DayInput> {
  const statements = await statementsOfDays(tx, scope, contract, day, day);
  const known = await selectForRun(tx, scope, contract, day);
  const fromHere = await selectUnmatchesFrom(tx, scope, contract, day);
  const apart = new Map(fromHere.map((one) => [one.id, one.day]));
  const daysBefore = new Set(known.flatMap(({ rows }) => rows.flatMap((row) => (row.day < day ? [row.day] : []))));
  const sidesBefore = await sidesOfDays(tx, scope, contract, [...daysBefore]);
  const carried = carriedInto(known, { day, sides: sidesOf(statements), sidesBefore, apart });
  const [before] = await selectDays(tx, scope, contract, addDays(day, -1), addDays(day, -1));
  return {
    statements,
    known,
    carried: new Set(carried.keys()),
    carriedIn: [...carried.values()].flat(),
    continues: before !== undefined,
    unmatches: fromHere.filter((one) => one.day === day),
    leaveOut: [...PROBE_TRADES, ...((await findSettings(tx, scope, contract))?.leaveOut ?? [])],
  };
}

/** Which sides of a day there are: at least two must be, to hold one against another. */
export const sidesOf = (statements: readonly StatementRow[]): readonly MoneySide[] => [
  ...new Set(statements.map(({ side }) => side)),
];
