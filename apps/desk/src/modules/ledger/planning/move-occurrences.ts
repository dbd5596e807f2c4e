import { type Instant, instantOf } from '@yinuo/kernel';
import { type CommandContext, command, type Poller } from '@yinuo/platform';
import { z } from 'zod';
import { notify } from '../../notify/index.ts';
import { type ClockState, type Dated, missedAt, nextMoveAt, stateAt } from '../domain/state.ts';
import { claimMoves, type OccurrenceRow, updateOccurrence } from '../store.ts';
import { datedRow } from './row-of.ts';
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
    for (const row of rows) {
      const dated = datedRow(row);
      if (!dated) throw new Error(`occurrence ${row.id} moves without a date`);
      await move(ctx, row, dated);
    }
    return { moved: rows.length };
  },
});

async function move(ctx: CommandContext, row: OccurrenceRow, dated: Dated): Promise<void> {
  const state = stateAt(dated, ctx.now);
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
  if (state === 'overdue' || state === 'missed' || state === 'due-soon') await tell(ctx, row, state, dated.dueAt);
}

/** When a promise broke; null for a state that breaks none. */
function sinceOf(state: ClockState, dated: Dated): Instant | null {
  if (state === 'overdue') return dated.dueAt;
  return state === 'missed' ? (missedAt(dated) ?? dated.dueAt) : null;
}

async function tell(
  ctx: CommandContext,
  row: OccurrenceRow,
  state: 'due-soon' | 'overdue' | 'missed',
  dueAt: Instant,
): Promise<void> {
  await notify(ctx, {
    to: await peopleToTell(ctx, row, state),
    template: `occurrence.${state}`,
    params: { title: row.title_zh, titleEn: row.title_en, clause: row.clause, period: row.period, due: row.due_on },
    contract: row.contract_id,
    subject: row.id,
    key: `occurrence:${row.id}:${state}:${instantOf(dueAt)}`,
  });
}

export const occurrenceMover: Poller = {
  name: 'occurrence-mover',
  everyMs: 15_000,
  run: async (desk) => (await moveOccurrences(desk, { kind: 'system', job: 'occurrence-mover' }, {})).moved === BATCH,
};
