import { type Actor, command, Fault, type Platform, query } from '@yinuo/platform';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { z } from 'zod';
import { checkPassword, PASSWORD_RULES } from '../../domain/password-rules.ts';
import { selfOf } from '../../self.ts';
import { clearAttempts, guarded } from '../attempts.ts';
import { type KnownSession, selectOwnPasswords, setPassword } from '../store.ts';

const refused = (path: string, rule: string): Fault => new Fault('auth.password-weak', {}, [{ path, rule }]);

const setOwnPassword = command({
  name: 'password.change',
  permission: 'signed-in',
  input: z.object({ newPassword: z.string(), session: z.string(), address: z.string() }),
  async run(ctx, input) {
    const { personId } = selfOf(ctx.actor);
    const before = await selectOwnPasswords(ctx.tx, PASSWORD_RULES.reuseMax);
    const same = await Promise.all(before.map((hash) => verifyPassword({ hash, password: input.newPassword })));
    if (same.includes(true)) throw refused('newPassword', 'used-before');
    const hash = await hashPassword(input.newPassword);
    await setPassword(ctx.tx, { personId, hash, mustChange: false, at: ctx.now, keepSession: input.session });
    await ctx.record({
      type: 'person.password-changed',
      contract: null,
      subject: personId,
      at: ctx.now,
      data: { address: input.address },
    });
  },
});

const ownPassword = query({
  name: 'password.current',
  permission: 'signed-in',
  input: z.object({}),
  run: async (ctx) => (await selectOwnPasswords(ctx.tx, 1))[0] ?? null,
});

export interface PasswordChange {
  readonly known: KnownSession;
  readonly address: string;
  readonly currentPassword: string;
  readonly newPassword: string;
}

/** Proves the present password under the lock-out, then sets the new one; all other sessions end. */
export async function changePassword(platform: Platform, actor: Actor, change: PasswordChange): Promise<void> {
  const { known, address } = change;
  const checked = checkPassword(change.newPassword, known.user_name);
  if (!checked.ok) throw refused('newPassword', checked.error);
  await guarded(platform, { userName: known.user_name, address, person: known }, async () => {
    const hash = await ownPassword(platform, actor, {});
    return hash !== null && (await verifyPassword({ hash, password: change.currentPassword })) ? true : null;
  });
  const { newPassword } = change;
  await setOwnPassword(platform, actor, { newPassword, session: known.session_id, address });
  await clearAttempts(platform, known.user_name);
}
