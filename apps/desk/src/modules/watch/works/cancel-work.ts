import { WatchParams } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { assetsOf } from '../../asset/index.ts';
import { lockWork, updateWork } from '../store/work-store.ts';
import { workView } from './work-view.ts';

/** Before it begins it is cancelled; while it goes on it ends now, and what was excused until now stays so. */
export const cancelWork = command({
  name: 'work.cancel',
  permission: 'window.plan',
  input: WatchParams,
  async run(ctx, { id }) {
    const row = await lockWork(ctx.tx, ctx.scope, id);
    if (!row) throw new Fault('not-found', { work: id });
    if (row.cancelled_at !== null || row.to_at <= ctx.now) throw new Fault('state.conflict', { over: true });
    const begun = row.from_at < ctx.now;
    const end = new Date(ctx.now);
    await updateWork(ctx.tx, ctx.scope, id, begun ? { to_at: end } : { cancelled_at: end });
    await ctx.record({
      type: begun ? 'work.ended' : 'work.cancelled',
      contract: row.contract_id,
      subject: id,
      at: ctx.now,
      data: { title: row.title, change: row.change },
    });
    const after = await lockWork(ctx.tx, ctx.scope, id);
    return workView(ctx, after ?? row, await assetsOf(ctx.tx, ctx.scope, row.contract_id));
  },
});
