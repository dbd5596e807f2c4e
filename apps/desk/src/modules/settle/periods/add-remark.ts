import { AddRemark, PeriodParams, ResolveRemark } from '@yinuo/api';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { notify } from '../../notify/index.ts';
import { ById } from '../by-id.ts';
import { subjectOf } from '../domain/period-of.ts';
import { actingSide, nameOf, otherSide, requireSide, speakersOf } from '../sides.ts';
import { letFallAndTell } from './signing/fallen.ts';
import { insertRemark, lockPeriod, lockRemark, type PeriodRow, resolve } from './store.ts';

/** A comment on a period under review, or a dispute with its reason, by either side. Only a dispute undoes signatures. */
export const addRemark = command({
  name: 'period.remark',
  permission: 'period.review',
  input: PeriodParams.extend(AddRemark.shape),
  async run(ctx, { id: contract, period, sort, about, text }): Promise<void> {
    const side = actingSide(ctx);
    await openForReview(ctx, contract, period);
    await insertRemark(ctx.tx, ctx.scope, {
      id: ctx.newId('remark'),
      contract_id: contract,
      period,
      sort,
      about: about === undefined ? null : JSON.stringify(about),
      text,
      side,
      person_name: nameOf(ctx.actor),
      at: new Date(ctx.now),
    });
    const subject = subjectOf(contract, period);
    const data = { period, side, text, ...(about === undefined ? {} : { about: about.title }) };
    const type = sort === 'dispute' ? 'period.disputed' : 'period.commented';
    await ctx.record({ type, contract, subject, at: ctx.now, data });
    if (sort === 'dispute') await letFallAndTell(ctx, contract, period, ['disputes']);
    await notify(ctx, {
      to: await speakersOf(ctx, contract, [otherSide(side)]),
      template: 'period.remark',
      params: { period, state: sort, about: about?.title ?? null, text: text.slice(0, 200), name: nameOf(ctx.actor) },
      contract,
      subject,
      key: `period:${contract}:${period}:${ctx.now}`,
    });
  },
});

/** The side that disputed says how it was settled; then the period can be signed. */
export const resolveRemark = command({
  name: 'period.resolve-remark',
  permission: 'period.review',
  input: ResolveRemark.extend(ById.shape),
  async run(ctx, { id, resolution }): Promise<{ contract: string; period: string }> {
    const row = await lockRemark(ctx.tx, ctx.scope, id);
    if (!row) throw new Fault('not-found', { remark: id });
    requireSide(ctx, row.side);
    const { contract_id: contract, period, sort } = row;
    await openForReview(ctx, contract, period);
    if (sort !== 'dispute' || row.resolved_at !== null) throw new Fault('state.conflict', { sort });
    await resolve(ctx.tx, ctx.scope, id, { resolution, by: nameOf(ctx.actor), at: ctx.now });
    const data = { period, side: row.side, resolution };
    await ctx.record({
      type: 'period.dispute-settled',
      contract,
      subject: subjectOf(contract, period),
      at: ctx.now,
      data,
    });
    return { contract, period };
  },
});

/** The period under review, locked: nobody remarks while the other side signs. */
export async function openForReview(ctx: CommandContext, contract: string, period: string): Promise<PeriodRow> {
  const row = await lockPeriod(ctx.tx, ctx.scope, contract, period);
  if (!row) throw new Fault('not-found', { contract, period });
  if (row.state === 'sealed') throw new Fault('period.sealed', { period });
  return row;
}
