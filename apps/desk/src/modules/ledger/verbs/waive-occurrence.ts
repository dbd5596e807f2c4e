import { WaiveOccurrence } from '@yinuo/api';
import { command } from '@yinuo/platform';
import { updateOccurrence } from '../store.ts';
import { openOccurrence, requireSide } from './open-occurrence.ts';

/** The side to which it is owed lets it go; the reason stays with it. */
export const waiveOccurrence = command({
  name: 'occurrence.waive',
  permission: 'occurrence.confirm',
  input: WaiveOccurrence,
  async run(ctx, input) {
    const row = await openOccurrence(ctx, input, ['waiting', 'planned', 'due-soon', 'due', 'overdue', 'missed']);
    requireSide(ctx, row, 'other');
    const { reason } = input;
    await updateOccurrence(ctx.tx, ctx.scope, row.id, { state: 'waived', next_move_at: null, reason });
    const data = { key: row.plan_key, clause: row.clause, from: row.state, reason };
    await ctx.record({ type: 'occurrence.waived', contract: row.contract_id, subject: row.id, at: ctx.now, data });
  },
});
