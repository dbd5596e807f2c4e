import { beijingDate } from '@yinuo/kernel';
import { command, type Poller } from '@yinuo/platform';
import { z } from 'zod';
import { notify } from '../../notify/index.ts';
import { claimCapacityLook } from '../store/setting-store.ts';
import { whomToTell } from '../telling/whom-to-tell.ts';
import { capacityOf } from './capacity-of.ts';

/** Once a day for each contract: warns before a limit is reached, once a month for the same one (KL-6). */
export const warnOfCapacity = command({
  name: 'watch.warn-of-capacity',
  permission: 'system',
  input: z.strictObject({}),
  mayDoNothing: true,
  async run(ctx) {
    const contract = await claimCapacityLook(ctx.tx, ctx.now);
    if (contract === null) return { more: false };
    const warned = (await capacityOf(ctx, contract)).filter((item) => item.warns);
    for (const { probe, limit, reach } of warned) {
      const title = limit.reading === null ? probe.name : `${probe.name} ${limit.reading}`;
      const key = `capacity:${probe.id}:${limit.reading ?? ''}:${beijingDate(ctx.now).slice(0, 7)}`;
      const earliest = reach?.earliest ?? reach?.at ?? null;
      const params = { title, date: reach?.at ?? earliest, earliest };
      await ctx.record({ type: 'capacity.warned', contract, subject: probe.id, at: ctx.now, data: params, key });
      const to = await whomToTell(ctx, contract, ['supplier', 'hospital']);
      await notify(ctx, { to, template: 'watch.capacity', params, contract, subject: probe.id, key });
    }
    return { more: true };
  },
});

export const capacityWatch: Poller = {
  name: 'capacity-watch',
  everyMs: 600_000,
  run: async (platform) => (await warnOfCapacity(platform, { kind: 'system', job: 'capacity-watch' }, {})).more,
};
