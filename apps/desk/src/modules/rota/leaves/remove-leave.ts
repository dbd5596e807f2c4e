import { command, Fault } from '@yinuo/platform';
import { z } from 'zod';
import { findLeave, removeLeaveRow } from '../store.ts';
import { mayTouchLeave } from './add-leave.ts';

export const removeLeave = command({
  name: 'leave.remove',
  permission: 'leave.request',
  input: z.object({ id: z.string() }).strict(),
  async run(ctx, { id }) {
    if (ctx.actor.kind !== 'person') throw new Fault('auth.forbidden', { permission: 'leave.request' });
    const leave = await findLeave(ctx.tx, ctx.actor.orgId, id);
    if (!leave) throw new Fault('not-found', { id });
    mayTouchLeave(ctx.actor, leave.person_id);
    await removeLeaveRow(ctx.tx, id, ctx.now);
    await ctx.record({
      type: 'rota.leave-removed',
      contract: null,
      subject: id,
      at: ctx.now,
      data: { person: leave.person_id },
    });
    return { id };
  },
});
