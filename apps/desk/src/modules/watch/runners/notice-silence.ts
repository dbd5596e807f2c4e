import { instantOf } from '@yinuo/kernel';
import { command, type Poller } from '@yinuo/platform';
import { z } from 'zod';
import { notify } from '../../notify/index.ts';
import { markSilent } from '../store/runner-store.ts';
import { whomToTell } from '../telling/whom-to-tell.ts';
import { SILENT_MS } from './list-runners.ts';

/** A runner that says nothing is told of once: nobody watches what it watched. */
export const noticeSilence = command({
  name: 'runner.notice-silence',
  permission: 'system',
  input: z.strictObject({}),
  mayDoNothing: true,
  async run(ctx) {
    const silent = await markSilent(ctx.tx, instantOf(ctx.now - SILENT_MS));
    for (const row of silent) {
      const since = instantOf(row.last_seen_at ?? ctx.now);
      await ctx.record({
        type: 'runner.silent',
        contract: row.contract_id,
        subject: row.id,
        at: since,
        data: { name: row.name },
      });
      await notify(ctx, {
        to: await whomToTell(ctx, row.contract_id, ['supplier', 'hospital']),
        template: 'watch.runner-silent',
        params: { name: row.name },
        contract: row.contract_id,
        subject: row.id,
        key: `runner-silent:${row.id}:${since}`,
      });
    }
  },
});

export const runnerWatch: Poller = {
  name: 'runner-watch',
  everyMs: 10_000,
  run: async (platform) => {
    await noticeSilence(platform, { kind: 'system', job: 'runner-watch' }, {});
    return false;
  },
};
