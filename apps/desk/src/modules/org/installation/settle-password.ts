import { command, Fault, type Platform, type SystemActor } from '@yinuo/platform';
import { hashPassword } from 'better-auth/crypto';
import { z } from 'zod';
import { checkPassword } from '../domain/password-rules.ts';
import { findPerson } from '../people/store.ts';
import { setPassword } from '../sign-in/store.ts';

const founder: SystemActor = { kind: 'system', job: 'foundation' };

const settle = command({
  name: 'password.settle',
  permission: 'system',
  input: z.object({ person: z.string(), password: z.string() }),
  async run(ctx, { person, password }) {
    const row = await findPerson(ctx.tx, ctx.scope, person);
    if (!row) throw new Fault('not-found', { person });
    const checked = checkPassword(password, row.user_name);
    if (!checked.ok) throw new Fault('auth.password-weak', {}, [{ path: 'password', rule: checked.error }]);
    const hash = await hashPassword(password);
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
export async function settlePassword(platform: Platform, personId: string, password: string): Promise<void> {
  await settle(platform, founder, { person: personId, password });
}
