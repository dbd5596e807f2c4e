import { query } from '@yinuo/platform';
import { z } from 'zod';
import { hookOwner } from '../webhooks/hook-owner.ts';
import { selectInboundHooks } from './store.ts';
import { inboundHookView } from './view.ts';

export const listInboundHooks = query({
  name: 'inbound-hook.list',
  permission: 'webhook.manage',
  input: z.object({}).strict(),
  run: async (ctx) => ({ items: (await selectInboundHooks(ctx.tx, hookOwner(ctx, null).org)).map(inboundHookView) }),
});
