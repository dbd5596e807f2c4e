import { command, Fault, inTransaction, type Platform, type RobotActor } from '@yinuo/platform';
import { Webhook } from 'standardwebhooks';
import { z } from 'zod';
import { organisationNames } from '../../org/index.ts';
import { findInboundHook, insertInboxMessage } from './store.ts';

export interface SignedMessage {
  readonly hookId: string;
  /** The body as it was sent, to the byte. */
  readonly body: string;
  readonly headers: Record<string, string>;
}

/** Who signed this message; throws `hook.signature-invalid` without saying whether the hook exists. */
export async function robotOfMessage(platform: Platform, message: SignedMessage): Promise<RobotActor> {
  const open = {
    actor: { kind: 'system', job: 'inbox' },
    readOnly: true,
    contractsOfOrg: platform.contractsOfOrg,
  } as const;
  const hook = await inTransaction(platform.pool, open, async (tx) => {
    const found = await findInboundHook(tx, message.hookId);
    if (!found) return null;
    const side = (await organisationNames(tx, [found.org_id])).get(found.org_id)?.side;
    return side ? { ...found, side } : null;
  });
  if (!hook) throw new Fault('hook.signature-invalid');
  try {
    new Webhook(platform.sealingKey.box.open(hook.secret)).verify(message.body, message.headers);
  } catch {
    throw new Fault('hook.signature-invalid');
  }
  return {
    kind: 'robot',
    hookId: hook.id,
    name: hook.name,
    orgId: hook.org_id,
    side: hook.side,
    contractId: hook.contract_id,
    permissions: ['case.report'],
  };
}

/** Takes a message once; what it means is for the module that listens to `inbox.received`. */
export const receiveMessage = command({
  name: 'inbox.receive',
  permission: 'case.report',
  input: z
    .object({ messageId: z.string().min(1).max(100), type: z.string(), data: z.record(z.string(), z.unknown()) })
    .strict(),
  mayDoNothing: true, // the same message again
  async run(ctx, input) {
    if (ctx.actor.kind !== 'robot') throw new Fault('auth.forbidden', { permission: 'case.report' });
    const { hookId, contractId } = ctx.actor;
    const message = { hook: hookId, id: input.messageId, body: input.data, now: ctx.now };
    if (!(await insertInboxMessage(ctx.tx, message))) return { accepted: true, repeated: true };
    await ctx.record({
      type: 'inbox.received',
      contract: contractId,
      subject: hookId,
      at: ctx.now,
      channel: 'webhook',
      data: { messageId: input.messageId, type: input.type },
    });
    return { accepted: true, repeated: false };
  },
});
