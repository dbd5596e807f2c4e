import { DenyOutage } from '@yinuo/api';
import { instantOf } from '@yinuo/kernel';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { contractForJudging } from '../../agreement/index.ts';
import { caseRecord } from '../../cases/index.ts';
import { insertDenial } from '../store/denial-store.ts';
import { type ReportedDown, reportedDown } from './reported-down.ts';

/** «Nothing was down»: said of a reported case, with the reason, by the hospital alone, for it is in the supplier's favour (KL-4). */
export const denyOutage = command({
  name: 'outage.deny',
  permission: 'watch.manage',
  input: DenyOutage,
  async run(ctx, { case: id, reason }) {
    const { row } = await caseRecord(ctx, id);
    const contract = await contractForJudging(ctx.tx, ctx.scope, row.contract_id, ctx.now);
    const at = { from: instantOf(row.reported_at), to: instantOf(row.reported_at + 1) };
    const reported = (await reportedDown(ctx, contract, at)).find((one) => one.id === id);
    await denyReported(ctx, contract.id, { id, reported, reason });
    return { id };
  },
});

/** Of one report, if it waits; `state.conflict` when something decided it. */
export async function denyReported(
  ctx: CommandContext,
  contract: string,
  {
    id,
    reported,
    reason,
  }: { readonly id: string; readonly reported: ReportedDown | undefined; readonly reason: string },
): Promise<void> {
  if (ctx.actor.kind !== 'person' || ctx.actor.side !== 'hospital')
    throw new Fault('case.hospital-decides', { case: id });
  if (!reported || reported.denied !== null) throw new Fault('state.conflict', { case: id });
  const said = { case_id: id, contract_id: contract, reason, denied_by: ctx.actor.name };
  if (!(await insertDenial(ctx.tx, { ...said, denied_at: new Date(ctx.now) })))
    throw new Fault('state.conflict', { case: id });
  const { number, title } = reported;
  const data = { case: id, number, title, reason };
  await ctx.record({ type: 'outage.denied', contract, subject: id, at: ctx.now, data });
}
