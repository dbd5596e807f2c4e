import { WatchParams } from '@yinuo/api';
import { instantOf } from '@yinuo/kernel';
import { command, Fault } from '@yinuo/platform';
import { assetsOf, below } from '../../asset/index.ts';
import { isChangeNumber } from '../domain/downtime/change-number.ts';
import { findAssuranceIn } from '../store/assurance-store.ts';
import { lockWork, updateWork } from '../store/work-store.ts';
import { workView } from './work-view.ts';

/** Before it begins: what has begun without the hospital's word is downtime. What it covers is settled now. */
export const approveWork = command({
  name: 'work.approve',
  permission: 'window.approve',
  input: WatchParams,
  async run(ctx, { id }) {
    const row = await lockWork(ctx.tx, ctx.scope, id);
    if (!row) throw new Fault('not-found', { work: id });
    if (row.approved_at !== null || row.cancelled_at !== null || row.from_at <= ctx.now)
      throw new Fault('state.conflict', { approved: row.approved_at !== null, begun: row.from_at <= ctx.now });
    const { contract_id, from_at, to_at } = row;
    const period = await findAssuranceIn(ctx.tx, ctx.scope, contract_id, instantOf(from_at), instantOf(to_at));
    if (period) throw new Fault('state.conflict', { assurance: period.title });
    // What was proposed before numbers were looked at.
    if (!isChangeNumber(row.change) || row.change_key === null)
      throw new Fault('state.conflict', { change: row.change });
    const assets = await assetsOf(ctx.tx, ctx.scope, contract_id);
    const covers = below(assets, row.assets);
    const change = { approved_by: 'name' in ctx.actor ? ctx.actor.name : '', approved_at: new Date(ctx.now), covers };
    await updateWork(ctx.tx, ctx.scope, id, change);
    await ctx.record({
      type: 'work.approved',
      contract: row.contract_id,
      subject: id,
      at: ctx.now,
      data: { title: row.title, change: row.change },
    });
    const after = await lockWork(ctx.tx, ctx.scope, id);
    return workView(ctx, after ?? row, assets);
  },
});
