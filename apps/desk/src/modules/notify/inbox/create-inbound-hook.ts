import { randomBytes } from 'node:crypto';
import { CreateInboundHook } from '@yinuo/api';
import { command } from '@yinuo/platform';
import { hookOwner, refuseTooMany } from '../webhooks/hook-owner.ts';
import { insertInboundHook } from './store.ts';
import { inboundHookView } from './view.ts';

/** Makes an address at which another system reports; its secret is shown in this reply and never again. */
export const createInboundHook = command({
  name: 'inbound-hook.create',
  permission: 'webhook.manage',
  input: CreateInboundHook,
  async run(ctx, input) {
    const owner = hookOwner(ctx, input.contract);
    await refuseTooMany(ctx, 'inbound_hook', owner.org);
    const id = ctx.newId('hook');
    const secret = `whsec_${randomBytes(24).toString('base64')}`;
    await insertInboundHook(ctx.tx, {
      id,
      ...input,
      ...owner,
      secret: ctx.platform.sealingKey.box.seal(secret),
      now: ctx.now,
    });
    await ctx.record({
      type: 'inbound-hook.created',
      contract: input.contract,
      subject: id,
      at: ctx.now,
      data: { name: input.name },
    });
    return {
      ...inboundHookView({ id, name: input.name, contract_id: input.contract, active: true, created_at: ctx.now }),
      secret,
    };
  },
});
