import { type FirstPassword, ResetPassword } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { hashPassword } from 'better-auth/crypto';
import { z } from 'zod';
import { firstPassword } from '../domain/password-rules.ts';
import { mayOpen } from '../self.ts';
import { removeSecondFactor, setPassword } from '../sign-in/store.ts';
import { revokeTokensOf } from '../tokens/store.ts';
import { managedAccount, viewOf } from './get-person.ts';

/** A new first password, shown once, to be changed at the next sign-in; all sessions and tokens end: whoever had them is out. */
export const resetPassword = command({
  name: 'person.reset-password',
  permission: 'person.manage',
  input: ResetPassword.extend({ id: z.string() }),
  async run(ctx, { id, removeSecondFactor: remove }): Promise<z.input<typeof FirstPassword>> {
    const row = await managedAccount(ctx, id);
    if (!mayOpen(ctx.actor, row.roles)) throw new Fault('auth.forbidden', { reason: 'may-more' });
    const password = firstPassword(ctx.platform.random());
    const hash = await hashPassword(password);
    await setPassword(ctx.tx, { personId: id, hash, mustChange: true, at: ctx.now, keepSession: null });
    const removed = remove && (await removeSecondFactor(ctx.tx, id));
    const tokens = await revokeTokensOf(ctx.tx, ctx.scope, id, ctx.now);
    await ctx.record({
      type: 'person.password-reset',
      contract: null,
      org: row.org_id,
      subject: id,
      at: ctx.now,
      data: { secondFactorRemoved: removed, tokens },
    });
    return { person: await viewOf(ctx, id), firstPassword: password };
  },
});
