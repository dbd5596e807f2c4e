import { command, Fault } from '@yinuo/platform';
import { z } from 'zod';
import { removeShiftRow } from '../store.ts';

export const removeShift = command({
  name: 'rota.remove-shift',
  permission: 'rota.edit',
  input: z.object({ id: z.string() }).strict(),
  async run(ctx, { id }) {
    const removed = await removeShiftRow(ctx.tx, ctx.scope, id, ctx.now);
    if (!removed) throw new Fault('not-found', { id });
    await ctx.record({
      type: 'rota.shift-removed',
      contract: removed.contract_id,
      subject: id,
      at: ctx.now,
      data: { person: removed.person_id },
    });
    return { id };
  },
});
