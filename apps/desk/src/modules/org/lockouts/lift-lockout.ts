import { command, Fault } from '@yinuo/platform';
import { z } from 'zod';
import { deleteAttempts } from '../sign-in/store.ts';
import { findLockout } from './store.ts';

/** Lets a locked user name try again. */
export const liftLockout = command({
  name: 'lockout.lift',
  permission: 'lockout.lift',
  input: z.object({ userName: z.string() }),
  async run(ctx, { userName }) {
    const locked = await findLockout(ctx.tx, ctx.scope, userName, ctx.now);
    if (!locked) throw new Fault('not-found', { lockout: userName });
    await deleteAttempts(ctx.tx, ctx.scope, userName);
    await ctx.record({
      type: 'lockout.lifted',
      contract: null,
      org: locked.org_id,
      subject: locked.person_id ?? 'unknown-user',
      at: ctx.now,
    });
    return { lifted: true };
  },
});
