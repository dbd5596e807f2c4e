import { randomBytes } from 'node:crypto';
import { CreateWebhook } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { refusedHost } from './address-rules.ts';
import { hookOwner, refuseTooMany } from './hook-owner.ts';
import { insertWebhook, selectWebhooks } from './store.ts';
import { webhookView } from './view.ts';

/** Makes an outgoing webhook; its secret is shown in this reply and never again. */
export const createWebhook = command({
  name: 'webhook.create',
  permission: 'webhook.manage',
  input: CreateWebhook,
  async run(ctx, input) {
    const owner = hookOwner(ctx, input.contract);
    await refuseTooMany(ctx, 'webhook', owner.org);
    const url = new URL(input.url);
    const refused = refusedHost(url, ctx.platform.settings.webhookNetworks);
    if (refused !== null) throw new Fault('hook.address-refused', { host: refused });
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const id = ctx.newId('hook');
    const secret = `whsec_${randomBytes(24).toString('base64')}`;
    await insertWebhook(ctx.tx, {
      id,
      ...input,
      ...owner,
      secret: ctx.platform.sealingKey.box.seal(secret),
      now: ctx.now,
    });
    await ctx.record({
      type: 'webhook.created',
      contract: input.contract,
      subject: id,
      at: ctx.now,
      data: { name: input.name, host, types: input.types },
    });
    const made = (await selectWebhooks(ctx.tx, owner.org)).find((row) => row.id === id);
    if (!made) throw new Fault('not-found');
    return { ...webhookView(made), secret };
  },
});
