import type { Instant } from '@yinuo/kernel';
import { type CommandContext, command, type Poller } from '@yinuo/platform';
import { z } from 'zod';
import { notify } from '../../notify/index.ts';
import { type ClockState, type Dated, missedAt, nextMoveAt, stateAt } from '../domain/state.ts';
import { claimMoves, type OccurrenceRow, updateOccurrence } from '../store.ts';
import { clockFields, datedRow } from './row-of.ts';
import { peopleToTell } from './who-to-tell.ts';

const BATCH = 200;

/**
 * Moves what the clock has overtaken to the state of now, however long nobody looked: after three days without a server
 * an occurrence goes from planned to overdue at once, with one fact and one notice.
 */
export const moveOccurrences = command({
  name: 'occurrence.move',
  permission: 'system',
  input: z.strictObject({}),
  mayDoNothing: true,
  async run(ctx) {
    const rows = await claimMoves(ctx.tx, ctx.scope, ctx.now, BATCH);
    const moved: Moved[] = [];
    for (const row of rows) {
      const dated = datedRow(row);
      if (!dated) throw new Error(`occurrence ${row.id} moves without a date`);
      const state = await move(ctx, row, dated);
      if (state !== null) moved.push({ row, dueAt: dated.dueAt, state });
    }
    await tellTogether(ctx, moved);
    return { moved: rows.length };
  },
});

interface Moved {
  readonly row: OccurrenceRow;
  readonly dueAt: Instant;
  readonly state: ClockState;
}

async function move(ctx: CommandContext, row: OccurrenceRow, dated: Dated): Promise<ClockState | null> {
  const state = stateAt(dated, ctx.now);
  if (row.is_right && ctx.now > dated.dueAt) return lapse(ctx, row, dated);
  const next = nextMoveAt(dated, ctx.now);
  await updateOccurrence(ctx.tx, ctx.scope, row.id, { state, next_move_at: next === null ? null : new Date(next) });
  const since = sinceOf(state, dated);
  if (since !== null) {
    await ctx.record({
      type: `occurrence.${state}`,
      contract: row.contract_id,
      subject: row.id,
      at: since,
      data: { key: row.plan_key, clause: row.clause, due: row.due_on, from: row.state },
      key: `occurrence:${row.id}:${state}:${dated.dueAt}`,
    });
  }
  return state;
}

/** A right that nobody used by its day: nothing is broken, and nobody has to hear of it. */
async function lapse(ctx: CommandContext, row: OccurrenceRow, dated: Dated): Promise<null> {
  await updateOccurrence(ctx.tx, ctx.scope, row.id, clockFields(dated, ctx.now, true));
  const data = { key: row.plan_key, clause: row.clause, due: row.due_on, from: row.state };
  await ctx.record({ type: 'occurrence.lapsed', contract: row.contract_id, subject: row.id, at: dated.dueAt, data });
  return null;
}

/** When a promise broke; null for a state that breaks none. */
function sinceOf(state: ClockState, dated: Dated): Instant | null {
  if (state === 'overdue') return dated.dueAt;
  return state === 'missed' ? (missedAt(dated) ?? dated.dueAt) : null;
}

type Told = 'due-soon' | 'overdue' | 'missed';
const isTold = (state: ClockState): state is Told => state === 'due-soon' || state === 'overdue' || state === 'missed';

/** What is due at one instant on one side of a contract is one notice: seventeen checks of a quarter are not seventeen. */
async function tellTogether(ctx: CommandContext, moved: readonly Moved[]): Promise<void> {
  const groups = Map.groupBy(moved, ({ row, dueAt, state }) => `${row.contract_id}:${row.owed_by}:${state}:${dueAt}`);
  for (const [key, group] of groups) {
    const [first] = group;
    if (!first || !isTold(first.state)) continue;
    const { row, state } = first;
    const others = group.length - 1;
    await notify(ctx, {
      to: await peopleToTell(ctx, row, state),
      template: `occurrence.${state}`,
      params: {
        title: others === 0 ? row.title_zh : `${row.title_zh} 等 ${group.length} 项`,
        titleEn: others === 0 ? row.title_en : `${row.title_en} and ${others} more`,
        clause: row.clause,
        period: row.period,
        due: row.due_on,
        count: group.length,
      },
      contract: row.contract_id,
      subject: row.id,
      key: `occurrence:${key}`,
    });
  }
}

export const occurrenceMover: Poller = {
  name: 'occurrence-mover',
  everyMs: 15_000,
  run: async (desk) => (await moveOccurrences(desk, { kind: 'system', job: 'occurrence-mover' }, {})).moved === BATCH,
};
