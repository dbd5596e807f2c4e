import { command, Fault } from '@yinuo/platform';
import { z } from 'zod';
import { hookOwner } from '../webhooks/hook-owner.ts';
import { deactivateInboundHook } from './store.ts';

export const removeInboundHook = command({
  name: 'inbound-hook.remove',
  permission: 'webhook.manage',
  input: z.object({ id: z.string() }).strict(),
  async run(ctx, { id }) {
    if (!(await deactivateInboundHook(ctx.tx, hookOwner(ctx, null).org, id))) throw new Fault('not-found', { id });
    await ctx.record({ type: 'inbound-hook.removed', contract: null, subject: id, at: ctx.now });
    return { id };
  },
});
