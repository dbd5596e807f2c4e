import { ConfirmOccurrence } from '@yinuo/api';
import { type Instant, instantOf } from '@yinuo/kernel';
import { type CommandContext, command } from '@yinuo/platform';
import type { z } from 'zod';
import { updateOccurrence } from '../store.ts';
import { saidAtOf } from './handed-in-apart.ts';
import { openOccurrence, refusePaymentByHand, requireSide } from './open-occurrence.ts';

type Input = z.output<typeof ConfirmOccurrence>;

/** The side to which it is owed has seen the evidence and agrees. */
export const confirmOccurrence = command({
  name: 'occurrence.confirm',
  permission: 'occurrence.confirm',
  input: ConfirmOccurrence,
  async run(ctx, input) {
    const row = await openOccurrence(ctx, input, ['done'], 'other');
    refusePaymentByHand(row);
    const doneAt = saidAtOf(row);
    await confirmWithin(ctx, { ...input, ...(doneAt !== undefined && { doneAt }) });
  },
});

/**
 * The same as part of another verb: who signs for a document confirms what it fulfils. `doneAt`: when it was done by the
 * word of the side that confirms, where that side says it better: the day on which money arrived. `agreed`: that side has
 * said so before, and now the owing side took its word.
 */
export async function confirmWithin(
  ctx: CommandContext,
  input: Input & { readonly doneAt?: Instant; readonly agreed?: true },
): Promise<void> {
  const row = await openOccurrence(ctx, input, ['done']);
  if (input.agreed === undefined) requireSide(ctx, row, 'other');
  const by = 'name' in ctx.actor ? ctx.actor.name : null;
  const { doneAt } = input;
  await updateOccurrence(ctx.tx, ctx.scope, row.id, {
    state: 'confirmed',
    confirmed_at: new Date(ctx.now),
    confirmed_by_name: by,
    ...(doneAt !== undefined && { done_at: new Date(doneAt) }),
  });
  const late = row.due_at !== null && (doneAt ?? row.done_at ?? 0) > instantOf(row.due_at);
  const data = { key: row.plan_key, clause: row.clause, ...(doneAt !== undefined && { doneAt, late }) };
  await ctx.record({ type: 'occurrence.confirmed', contract: row.contract_id, subject: row.id, at: ctx.now, data });
}
