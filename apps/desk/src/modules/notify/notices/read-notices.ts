import { ReadNotices } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { markRead } from './store.ts';

/** That somebody was told and has read it is worth a fact: it answers «nobody told us». */
export const readNotices = command({
  name: 'notice.read',
  permission: 'notice.read',
  input: ReadNotices,
  mayDoNothing: true,
  async run(ctx, input) {
    if (ctx.actor.kind !== 'person') throw new Fault('auth.forbidden', { permission: 'notice.read' });
    const read = await markRead(ctx.tx, ctx.actor.personId, input.ids ?? null, ctx.now);
    if (read.length > 0)
      await ctx.record({
        type: 'notice.read',
        contract: null,
        subject: ctx.actor.personId,
        at: ctx.now,
        data: { notices: read.slice(0, 200) },
      });
    return { read: read.length };
  },
});
