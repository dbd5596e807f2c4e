import { WatchParams } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { endAlertOf } from '../alerts/end-alert.ts';
import { refuseWhileDown } from '../outages/refuse-while-down.ts';
import { lockProbe, updateProbe } from '../store/probe-store.ts';
import { keepServing } from '../store/serving-store.ts';
import { followCounting } from './follow-counting.ts';

/** Its credentials are gone at once; what it measured stays. */
export const removeProbe = command({
  name: 'probe.remove',
  permission: 'watch.manage',
  input: WatchParams,
  async run(ctx, { id }) {
    const row = await lockProbe(ctx.tx, ctx.scope, id);
    if (!row) throw new Fault('not-found', { probe: id });
    await refuseWhileDown(ctx, { probe: id });
    await updateProbe(ctx.tx, ctx.scope, id, { removed_at: new Date(ctx.now), secrets: null, heartbeat_hash: null });
    await followCounting(ctx, row.contract_id, id);
    await keepServing(ctx.tx, row.contract_id, id, [], ctx.now);
    await endAlertOf(ctx, row.contract_id, id);
    await ctx.record({
      type: 'probe.removed',
      contract: row.contract_id,
      subject: id,
      at: ctx.now,
      data: { name: row.name },
    });
    return { id };
  },
});
