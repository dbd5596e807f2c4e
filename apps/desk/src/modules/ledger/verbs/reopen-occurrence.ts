import { ReopenOccurrence } from '@yinuo/api';
import { type CommandContext, command, Fault, permissionsOfActor } from '@yinuo/platform';
import { clockFields, datedRow } from '../planning/row-of.ts';
import { type OccurrenceRow, updateOccurrence } from '../store.ts';
import { openOccurrence, refusePaymentByHand, requireSide } from './open-occurrence.ts';

/**
 * Takes back what was entered, and the clock decides its state again. Done: by either side. Confirmed or waived: only by
 * the side that said so. The evidence stays in the fact log.
 */
export const reopenOccurrence = command({
  name: 'occurrence.reopen',
  permission: 'occurrence.complete',
  input: ReopenOccurrence,
  async run(ctx, input) {
    const row = await openOccurrence(ctx, input, ['done', 'confirmed', 'waived']);
    if (row.state !== 'done') requireConfirmer(ctx, row);
    if (row.state !== 'waived') refusePaymentByHand(row);
    await reopen(ctx, row, input.reason);
  },
});

/** The same as part of another verb: money that was said to be paid and did not arrive. */
export async function reopenWithin(ctx: CommandContext, occurrence: string, reason: string): Promise<void> {
  await reopen(ctx, await openOccurrence(ctx, { occurrence }, ['done']), reason);
}

async function reopen(ctx: CommandContext, row: OccurrenceRow, reason: string): Promise<void> {
  const { state, next_move_at } = clockFields(datedRow(row), ctx.now, row.is_right);
  await updateOccurrence(ctx.tx, ctx.scope, row.id, {
    state,
    next_move_at,
    done_at: null,
    done_by_id: null,
    done_by_name: null,
    evidence: null,
    confirmed_at: null,
    confirmed_by_name: null,
    reason: null,
  });
  const data = { key: row.plan_key, clause: row.clause, from: row.state, reason };
  await ctx.record({ type: 'occurrence.reopened', contract: row.contract_id, subject: row.id, at: ctx.now, data });
}

function requireConfirmer(ctx: CommandContext, row: OccurrenceRow): void {
  requireSide(ctx, row, 'other');
  if (ctx.actor.kind === 'system' || permissionsOfActor(ctx.actor).has('occurrence.confirm')) return;
  throw new Fault('auth.forbidden', { permission: 'occurrence.confirm' });
}
