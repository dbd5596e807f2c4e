import { createHash, randomBytes } from 'node:crypto';
import { InviteRunner } from '@yinuo/api';
import { command } from '@yinuo/platform';
import { requireParty } from '../probes/read-probes.ts';
import { insertRunner } from '../store/runner-store.ts';

/** The token enrols one runner, once; only its hash is kept. */
export const inviteRunner = command({
  name: 'runner.invite',
  permission: 'watch.manage',
  input: InviteRunner,
  async run(ctx, { contract, name }) {
    await requireParty(ctx, contract);
    const id = ctx.newId('runner');
    const token = `ynr_${randomBytes(32).toString('base64url')}`;
    await insertRunner(ctx.tx, { id, contract, name, tokenHash: hashOfToken(token), now: ctx.now });
    await ctx.record({ type: 'runner.invited', contract, subject: id, at: ctx.now, data: { name } });
    return { id, token };
  },
});

export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('base64url');
