import { beijingDate } from '@yinuo/kernel';
import { command, type Poller } from '@yinuo/platform';
import { z } from 'zod';
import { claimEnded, markEnded } from '../store.ts';

const BATCH = 100;

/** The term of a contract whose last day is over has ended; told once, by whichever desk sees it first. */
export const endContracts = command({
  name: 'contract.end',
  permission: 'system',
  input: z.strictObject({}),
  mayDoNothing: true,
  async run(ctx) {
    const ended = await claimEnded(ctx.tx, ctx.scope, beijingDate(ctx.now), BATCH);
    if (ended.length === 0) return { ended: 0 };
    await markEnded(
      ctx.tx,
      ctx.scope,
      ended.map((row) => row.id),
    );
    for (const { id, ends_on } of ended) {
      await ctx.record({ type: 'contract.ended', contract: id, subject: id, at: ctx.now, data: { endsOn: ends_on } });
    }
    return { ended: ended.length };
  },
});

export const contractEnder: Poller = {
  name: 'contract-ender',
  everyMs: 60_000,
  run: async (platform) =>
    (await endContracts(platform, { kind: 'system', job: 'contract-ender' }, {})).ended === BATCH,
};
