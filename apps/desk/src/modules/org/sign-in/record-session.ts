import { command } from '@yinuo/platform';
import { z } from 'zod';
import { selfOf } from '../self.ts';

const Event = z.object({
  type: z.enum([
    'session.signed-in',
    'session.signed-out',
    'person.second-factor-enabled',
    'person.second-factor-disabled',
  ]),
  address: z.string(),
  secondFactor: z.boolean().optional(),
});

/** The fact of what a person did with the own session or second factor. */
export const recordSession = command({
  name: 'session.record',
  permission: 'signed-in',
  input: Event,
  async run(ctx, { type, ...data }) {
    await ctx.record({ type, contract: null, subject: selfOf(ctx.actor).personId, at: ctx.now, data });
  },
});
