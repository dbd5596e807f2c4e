import { command, Fault, type Platform, type SystemActor } from '@yinuo/platform';
import { hashPassword } from 'better-auth/crypto';
import { z } from 'zod';
import { checkPassword } from '../domain/password-rules.ts';
import { findPerson } from '../people/store.ts';
import { setPassword } from '../sign-in/store.ts';

const founder: SystemActor = { kind: 'system', job: 'foundation' };

/** Hash of a password that keeps the rules; the slow part, done once for people who share one. */
export async function hashOf(password: string): Promise<string> {
  const checked = checkPassword(password, '\0');
  if (!checked.ok) throw new Fault('auth.password-weak', {}, [{ path: 'password', rule: checked.error }]);
  return hashPassword(password);
}

const settle = command({
  name: 'password.settle',
  permission: 'system',
  input: z.object({ person: z.string(), hash: z.string() }),
  async run(ctx, { person, hash }) {
    const row = await findPerson(ctx.tx, ctx.scope, person);
    if (!row) throw new Fault('not-found', { person });
    await setPassword(ctx.tx, { personId: person, hash, mustChange: false, at: ctx.now, keepSession: null });
    await ctx.record({
      type: 'person.password-settled',
      contract: null,
      org: row.org_id,
      subject: person,
      at: ctx.now,
    });
  },
});

/** Gives a person a password that need not be changed: for people of a demonstration, whose password everybody may know. */
export async function settlePassword(platform: Platform, personId: string, hash: string): Promise<void> {
  await settle(platform, founder, { person: personId, hash });
}
