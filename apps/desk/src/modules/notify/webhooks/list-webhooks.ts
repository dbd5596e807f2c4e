import { query } from '@yinuo/platform';
import { z } from 'zod';
import { hookOwner } from './hook-owner.ts';
import { selectWebhooks } from './store.ts';
import { webhookView } from './view.ts';

export const listWebhooks = query({
  name: 'webhook.list',
  permission: 'webhook.manage',
  input: z.object({}).strict(),
  run: async (ctx) => ({ items: (await selectWebhooks(ctx.tx, hookOwner(ctx, null).org)).map(webhookView) }),
});
