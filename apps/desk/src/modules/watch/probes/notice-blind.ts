import { command, type Poller } from '@yinuo/platform';
import { z } from 'zod';
import { notify } from '../../notify/index.ts';
import { markBlind } from '../store/health-store.ts';
import { whomToTell } from '../telling/whom-to-tell.ts';

/**
 * A probe that cannot ask (its browser is gone, its credential cannot be opened, its address is refused) neither alarms nor
 * recovers: who keeps it is told once, all of a contract together, before a fault goes by unseen.
 */
export const noticeBlind = command({
  name: 'probe.notice-blind',
  permission: 'system',
  input: z.strictObject({}),
  mayDoNothing: true,
  async run(ctx) {
    const blind = await markBlind(ctx.tx, ctx.now);
    for (const [contract, probes] of Map.groupBy(blind, (probe) => probe.contract_id)) {
      const [first] = probes;
      if (!first) continue;
      for (const { id, name, code } of probes)
        await ctx.record({ type: 'probe.blind', contract, subject: id, at: ctx.now, data: { name, code } });
      await notify(ctx, {
        to: await whomToTell(ctx, contract, ['supplier']),
        template: 'watch.probe-blind',
        params: { name: first.name, count: probes.length },
        contract,
        subject: first.id,
        key: `probe-blind:${first.id}:${ctx.now}`,
      });
    }
  },
});

export const blindWatch: Poller = {
  name: 'blind-watch',
  everyMs: 60_000,
  run: async (platform) => {
    await noticeBlind(platform, { kind: 'system', job: 'blind-watch' }, {});
    return false;
  },
};
