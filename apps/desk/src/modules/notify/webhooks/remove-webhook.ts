import { command, Fault } from '@yinuo/platform';
import { z } from 'zod';
import { hookOwner } from './hook-owner.ts';
import { deactivateWebhook } from './store.ts';

/** Switches it off; its past deliveries stay readable. */
export const removeWebhook = command({
  name: 'webhook.remove',
  permission: 'webhook.manage',
  input: z.object({ id: z.string() }).strict(),
  async run(ctx, { id }) {
    if (!(await deactivateWebhook(ctx.tx, hookOwner(ctx, null).org, id))) throw new Fault('not-found', { id });
    await ctx.record({ type: 'webhook.removed', contract: null, subject: id, at: ctx.now });
    return { id };
  },
});
