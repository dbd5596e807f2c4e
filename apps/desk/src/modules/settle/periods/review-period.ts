import { PeriodParams } from '@yinuo/api';
import { beijingDate } from '@yinuo/kernel';
import { command, Fault } from '@yinuo/platform';
import { notify } from '../../notify/index.ts';
import { subjectOf } from '../domain/period-of.ts';
import { actingSide, nameOf, otherSide, speakersOf } from '../sides.ts';
import { periodOf } from './open-period.ts';
import { letFall } from './signing/fallen.ts';
import { insertPeriod, lockPeriod, updatePeriod } from './store.ts';

/**
 * Opens the review of a period that is over: from now on everything in it is judged at this instant. Once more, it is
 * judged anew at the instant of then, and what was signed meanwhile has to be signed again.
 */
export const reviewPeriod = command({
  name: 'period.review',
  permission: 'period.review',
  input: PeriodParams,
  async run(ctx, { id: contract, period: name }): Promise<void> {
    const side = actingSide(ctx);
    const { span } = await periodOf(ctx, contract, name);
    if (beijingDate(ctx.now) <= span.to) throw new Fault('period.not-over', { period: name, to: span.to });
    const row = await lockPeriod(ctx.tx, ctx.scope, contract, name);
    if (row?.state === 'sealed') throw new Fault('period.sealed', { period: name });
    const asOf = new Date(ctx.now);
    const tell = async (template: 'period.review' | 'period.recut', key: string) =>
      notify(ctx, {
        to: await speakersOf(ctx, contract, [otherSide(side)]),
        template,
        params: { period: name, from: span.from, to: span.to, name: nameOf(ctx.actor) },
        contract,
        subject: subjectOf(contract, name),
        key: `period:${contract}:${name}:${key}`,
      });
    const data = { period: name, from: span.from, to: span.to, side };
    if (row !== null) {
      await updatePeriod(ctx.tx, ctx.scope, contract, name, { as_of: asOf });
      const fallen = await letFall(ctx, contract, name, ['instant']);
      await ctx.record({
        type: 'period.recut',
        contract,
        subject: subjectOf(contract, name),
        at: ctx.now,
        data: { ...data, fallen },
      });
      await tell('period.recut', `recut:${ctx.now}`);
      return;
    }
    const isNew = await insertPeriod(ctx.tx, ctx.scope, {
      contract_id: contract,
      name,
      kind: span.kind,
      from_on: span.from,
      to_on: span.to,
      state: 'under-review',
      as_of: asOf,
      opened_at: asOf,
      opened_by: nameOf(ctx.actor),
      opened_side: side,
    });
    if (!isNew) throw new Fault('state.conflict', { period: name });
    await ctx.record({ type: 'period.review-opened', contract, subject: subjectOf(contract, name), at: ctx.now, data });
    await tell('period.review', 'review');
  },
});
