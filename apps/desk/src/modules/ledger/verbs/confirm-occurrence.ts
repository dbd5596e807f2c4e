import { ConfirmOccurrence } from '@yinuo/api';
import { type CommandContext, command } from '@yinuo/platform';
import type { z } from 'zod';
import { updateOccurrence } from '../store.ts';
import { openOccurrence, requireSide } from './open-occurrence.ts';

/** The side to which it is owed has seen the evidence and agrees. */
export const confirmOccurrence = command({
  name: 'occurrence.confirm',
  permission: 'occurrence.confirm',
  input: ConfirmOccurrence,
  run: confirmWithin,
});

/** The same as part of another verb: who signs for a document confirms what it fulfils. */
export async function confirmWithin(ctx: CommandContext, input: z.output<typeof ConfirmOccurrence>): Promise<void> {
  const row = await openOccurrence(ctx, input, ['done']);
  requireSide(ctx, row, 'other');
  const by = 'name' in ctx.actor ? ctx.actor.name : null;
  const change = { state: 'confirmed', confirmed_at: new Date(ctx.now), confirmed_by_name: by } as const;
  await updateOccurrence(ctx.tx, ctx.scope, row.id, change);
  const data = { key: row.plan_key, clause: row.clause };
  await ctx.record({ type: 'occurrence.confirmed', contract: row.contract_id, subject: row.id, at: ctx.now, data });
}
