import { command, type Poller } from '@yinuo/platform';
import { z } from 'zod';
import { factHorizon } from '../later/note-store.ts';
import { weighSignatures } from './fallen.ts';
import { putSeen, unseenSignatures } from './unseen.ts';

/** One period at a time: what was signed under figures that facts have changed since falls, and both sides are told. */
export const lookAtSignatures = command({
  name: 'period.look-at-signatures',
  permission: 'system',
  input: z.strictObject({}),
  mayDoNothing: true,
  async run(ctx): Promise<{ more: boolean }> {
    const until = await factHorizon(ctx.tx);
    const [next, ...rest] = await unseenSignatures(ctx, null);
    if (next === undefined) return { more: false };
    await weighSignatures(ctx, next.contract, next.period);
    await putSeen(ctx.tx, next, until);
    return { more: rest.length > 0 };
  },
});

export const signatureLook: Poller = {
  name: 'signature-look',
  everyMs: 10_000,
  run: async (desk) => (await lookAtSignatures(desk, { kind: 'system', job: 'signature-look' }, {})).more,
};
