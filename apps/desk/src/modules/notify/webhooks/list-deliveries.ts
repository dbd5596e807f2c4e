import { PageQuery } from '@yinuo/api';
import { decodeCursor, encodeCursor, Fault, query } from '@yinuo/platform';
import { z } from 'zod';
import { hookOwner } from './hook-owner.ts';
import { selectDeliveries, selectWebhooks } from './store.ts';
import { deliveryView } from './view.ts';

export const listDeliveries = query({
  name: 'webhook.deliveries',
  permission: 'webhook.manage',
  input: PageQuery.extend({ id: z.string() }).strict(),
  async run(ctx, input) {
    const before = decodeCursor(input.cursor, z.tuple([z.number().int()]))?.[0] ?? null;
    const { org } = hookOwner(ctx, null);
    const hooks = await selectWebhooks(ctx.tx, org);
    if (!hooks.some((hook) => hook.id === input.id)) throw new Fault('not-found', { webhook: input.id });
    const rows = await selectDeliveries(ctx.tx, org, input.id, before, input.limit + 1);
    const items = rows.slice(0, input.limit);
    const last = items.at(-1);
    return {
      items: items.map(deliveryView),
      next: rows.length > input.limit && last ? encodeCursor([last.seq]) : null,
    };
  },
});
