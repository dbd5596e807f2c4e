import { DenyOutage } from '@yinuo/api';
import { instantOf } from '@yinuo/kernel';
import { command, Fault } from '@yinuo/platform';
import { contractForJudging } from '../../agreement/index.ts';
import { caseRecord } from '../../cases/index.ts';
import { insertDenial } from '../store/denial-store.ts';
import { reportedDown } from './reported-down.ts';

/** «Nothing was down»: said of a reported case, with the reason, by the hospital alone, for it is in the supplier's favour (KL-4). */
export const denyOutage = command({
  name: 'outage.deny',
  permission: 'watch.manage',
  input: DenyOutage,
  async run(ctx, { case: id, reason }) {
    const { row } = await caseRecord(ctx, id);
    if (ctx.actor.kind !== 'person' || ctx.actor.side !== 'hospital')
      throw new Fault('case.hospital-decides', { case: id });
    const contract = await contractForJudging(ctx.tx, ctx.scope, row.contract_id, ctx.now);
    const at = { from: instantOf(row.reported_at), to: instantOf(row.reported_at + 1) };
    const waits = (await reportedDown(ctx, contract, at)).some((one) => one.id === id && one.denied === null);
    const said = { case_id: id, contract_id: row.contract_id, reason, denied_by: ctx.actor.name };
    if (!waits || !(await insertDenial(ctx.tx, { ...said, denied_at: new Date(ctx.now) })))
      throw new Fault('state.conflict', { case: id });
    const data = { case: id, number: row.number, title: row.title, reason };
    await ctx.record({ type: 'outage.denied', contract: row.contract_id, subject: id, at: ctx.now, data });
    return { id };
  },
});
