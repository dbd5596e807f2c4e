import { instantOf } from '@yinuo/kernel';
import { command, Fault, type Platform, type SystemActor } from '@yinuo/platform';
import { z } from 'zod';
import { lockAfter, nextAttempt } from '../domain/lock-out.ts';
import { type CredentialPerson, deleteAttempts, lockAttempts, putAttempts } from './store.ts';

const guard: SystemActor = { kind: 'system', job: 'sign-in' };

const Attempt = z.object({
  userName: z.string(),
  address: z.string(),
  person: z.object({ id: z.string(), orgId: z.string() }).nullable(),
});

/** Counts an attempt before it is checked. */
const countAttempt = command({
  name: 'sign-in.count',
  permission: 'system',
  input: Attempt,
  mayDoNothing: true,
  async run(ctx, { userName }) {
    const attempt = nextAttempt(await lockAttempts(ctx.tx, ctx.scope, userName), ctx.now);
    if (attempt.kind === 'open') {
      const failures = { failures: attempt.nth, lastFailedAt: ctx.now, lockedUntil: null };
      await putAttempts(ctx.tx, ctx.scope, userName, failures);
    }
    return attempt;
  },
});

/** A failed attempt, and the lock after the fifth in a row. Of an unknown name the fact keeps nothing: it may be a password. */
const failAttempt = command({
  name: 'sign-in.fail',
  permission: 'system',
  input: Attempt.extend({ nth: z.number().int() }),
  async run(ctx, { userName, address, person, nth }) {
    const subject = person?.id ?? 'unknown-user';
    const org = person?.orgId ?? null;
    await ctx.record({
      type: 'session.sign-in-failed',
      contract: null,
      org,
      subject,
      at: ctx.now,
      data: { address, nth },
    });
    const until = lockAfter(nth, ctx.now);
    if (until === null) return;
    await putAttempts(ctx.tx, ctx.scope, userName, { failures: nth, lastFailedAt: ctx.now, lockedUntil: until });
    await ctx.record({
      type: 'session.locked-out',
      contract: null,
      org,
      subject,
      at: ctx.now,
      data: { address, until },
    });
  },
});

const forgetAttempts = command({
  name: 'sign-in.forget',
  permission: 'system',
  input: z.object({ userName: z.string() }),
  mayDoNothing: true,
  run: (ctx, { userName }) => deleteAttempts(ctx.tx, ctx.scope, userName),
});

export interface Guarded {
  readonly userName: string;
  readonly address: string;
  readonly person: CredentialPerson | null;
}

/**
 * Runs one check of a password or code under the lock-out. Faults: `auth.locked` with `until`, `auth.credentials-wrong`.
 * The count is cleared by `clearAttempts`, once nothing more has to be proved.
 */
export async function guarded<T>(platform: Platform, who: Guarded, check: () => Promise<T | null>): Promise<T> {
  const person = who.person ? { id: who.person.person_id, orgId: who.person.org_id } : null;
  const input = { userName: who.userName, address: who.address, person };
  const attempt = await countAttempt(platform, guard, input);
  if (attempt.kind === 'locked') throw lockedFault(platform, attempt.until);
  const result = await check();
  if (result !== null) return result;
  await failAttempt(platform, guard, { ...input, nth: attempt.nth });
  throw new Fault('auth.credentials-wrong');
}

export async function clearAttempts(platform: Platform, userName: string): Promise<void> {
  await forgetAttempts(platform, guard, { userName });
}

const lockedFault = (platform: Platform, until: number): Fault =>
  new Fault('auth.locked', {
    seconds: Math.max(1, Math.ceil((until - platform.clock.now()) / 1000)),
    until: instantOf(until),
  });
