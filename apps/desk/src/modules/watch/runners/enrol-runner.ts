import { command, Fault } from '@yinuo/platform';
import { Enrol, type Enrolled } from '@yinuo/probes/shapes';
import { z } from 'zod';
import { enrolRow, lockInvited } from '../store/runner-store.ts';
import { hashOfToken } from './invite-runner.ts';

/** The token with the same key again is no error: the answer may have been lost. With another key it is used up. */
export const enrolRunner = command({
  name: 'runner.enrol',
  permission: 'system',
  input: Enrol.extend({ token: z.string().max(200) }),
  mayDoNothing: true, // enrolled before
  async run(ctx, { token, ...input }): Promise<Enrolled> {
    const row = await lockInvited(ctx.tx, hashOfToken(token));
    if (!row || (row.public_key !== null && row.public_key !== input.publicKey))
      throw new Fault('hook.signature-invalid');
    await enrolRow(ctx.tx, row.id, { ...input, now: ctx.now });
    if (row.public_key === null)
      await ctx.record({
        type: 'runner.enrolled',
        contract: row.contract_id,
        subject: row.id,
        at: ctx.now,
        data: { name: row.name, host: input.host },
      });
    return { runner: row.id, delivered: row.delivered, now: ctx.now };
  },
});
