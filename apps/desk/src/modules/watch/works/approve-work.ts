import { WatchParams } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { assetsOf } from '../../asset/index.ts';
import { lockWork, updateWork } from '../store/work-store.ts';
import { workView } from './work-view.ts';

/** Before it begins: what has begun without the hospital's word is downtime. */
export const approveWork = command({
  name: 'work.approve',
  permission: 'window.approve',
  input: WatchParams,
  async run(ctx, { id }) {
    const row = await lockWork(ctx.tx, ctx.scope, id);
    if (!row) throw new Fault('not-found', { work: id });
    if (row.approved_at !== null || row.cancelled_at !== null || row.from_at <= ctx.now)
      throw new Fault('state.conflict', { approved: row.approved_at !== null, begun: row.from_at <= ctx.now });
    const change = { approved_by: 'name' in ctx.actor ? ctx.actor.name : '', approved_at: new Date(ctx.now) };
    await updateWork(ctx.tx, ctx.scope, id, change);
    await ctx.record({
      type: 'work.approved',
      contract: row.contract_id,
      subject: id,
      at: ctx.now,
      data: { title: row.title, change: row.change },
    });
    const after = await lockWork(ctx.tx, ctx.scope, id);
    return workView(ctx, after ?? row, await assetsOf(ctx.tx, ctx.scope, row.contract_id));
  },
});
