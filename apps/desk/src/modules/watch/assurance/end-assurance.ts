import { WatchParams } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { endAssuranceRow, lockAssurance } from '../store/assurance-store.ts';
import { assuranceView } from './assurance-view.ts';

/** What was watched more closely until now stays so; a period that had not begun never does. */
export const endAssurance = command({
  name: 'assurance.end',
  permission: 'window.plan',
  input: WatchParams,
  async run(ctx, { id }) {
    const row = await lockAssurance(ctx.tx, ctx.scope, id);
    if (!row) throw new Fault('not-found', { period: id });
    if (assuranceView(ctx, row).state === 'over') throw new Fault('state.conflict', { over: true });
    await endAssuranceRow(ctx.tx, ctx.scope, id, ctx.now);
    const data = { title: row.title };
    await ctx.record({ type: 'assurance.ended', contract: row.contract_id, subject: id, at: ctx.now, data });
    return assuranceView(ctx, (await lockAssurance(ctx.tx, ctx.scope, id)) ?? row);
  },
});
