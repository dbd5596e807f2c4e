import { command, Fault, inTransaction, type Platform, type RobotActor } from '@yinuo/platform';
import { Webhook } from 'standardwebhooks';
import { z } from 'zod';
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
  const hook = await inTransaction(platform.pool, open, (tx) => findInboundHook(tx, message.hookId));
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
    side: 'third-party',
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
    if (!(await insertInboxMessage(ctx.tx, hookId, input.messageId, ctx.now)))
      return { accepted: true, repeated: true };
    await ctx.record({
      type: 'inbox.received',
      contract: contractId,
      subject: hookId,
      at: ctx.now,
      channel: 'webhook',
      data: { messageId: input.messageId, type: input.type, data: input.data },
    });
    return { accepted: true, repeated: false };
  },
});
