import { AnswerRepayment, MoneyParams, ProposeRepayment, type RecoveryDetail } from '@yinuo/api';
import { type DateText, fenOf, formatFen } from '@yinuo/kernel';
import { actorId, command, Fault } from '@yinuo/platform';
import { notify } from '../../notify/index.ts';
import { peopleFor } from '../people.ts';
import { inOrder, nextDue, type PlannedInstalment } from './domain/plan.ts';
import { lockRecovery } from './lock-recovery.ts';
import { updateRecovery } from './store.ts';
import { coveredPlan, recoveryDetail } from './view.ts';

/** How and when it is paid back. What has come in before counts as the first part of the plan. */
export const proposeRepayment = command({
  name: 'recovery.propose',
  permission: 'recovery.work',
  input: MoneyParams.extend(ProposeRepayment.shape),
  async run(ctx, { id, way, text, plan }): Promise<RecoveryDetail> {
    const row = await lockRecovery(ctx, id, 'propose');
    const open = fenOf(row.owed - row.received);
    const sum = plan.reduce((total, one) => total + one.fen, 0);
    if (sum !== open)
      throw new Fault('input.invalid', {}, [{ path: 'plan', rule: 'sums-to-open', params: { open, sum } }]);
    if (new Set(plan.map(({ due }) => due)).size < plan.length)
      throw new Fault('input.invalid', {}, [{ path: 'plan', rule: 'one-a-day' }]);
    const kept: PlannedInstalment[] = inOrder(plan.map(({ due, fen }) => ({ due: due as DateText, fen: fenOf(fen) })));
    const name = 'name' in ctx.actor ? ctx.actor.name : null;
    await updateRecovery(ctx.tx, ctx.scope, id, {
      state: 'proposed',
      way,
      way_text: text ?? null,
      plan: JSON.stringify(withReceived(kept, row.received)),
      proposed_name: name,
      agreed_at: null,
      agreed_name: null,
      remind_on: null,
    });
    await ctx.record({
      type: 'recovery.proposed',
      contract: row.contract_id,
      subject: id,
      at: ctx.now,
      data: { number: row.number, way, text: text ?? null, plan: kept },
    });
    return recoveryDetail(ctx, id);
  },
});

/** Coverage counts from the first fen that came in, so what came before joins the first instalment. */
function withReceived([first, ...others]: readonly PlannedInstalment[], received: number): PlannedInstalment[] {
  return first === undefined ? [] : [{ due: first.due, fen: fenOf(first.fen + received) }, ...others];
}

/** The hospital agrees, or sends it back with the reason. */
export const answerRepayment = command({
  name: 'recovery.answer',
  permission: 'recovery.agree',
  input: MoneyParams.extend(AnswerRepayment.shape),
  async run(ctx, { id, agree, reason }): Promise<RecoveryDetail> {
    const row = await lockRecovery(ctx, id, 'answer');
    const name = 'name' in ctx.actor ? ctx.actor.name : null;
    const due = nextDue(coveredPlan(row, row.plan[0]?.due ?? ('' as DateText)));
    await updateRecovery(
      ctx.tx,
      ctx.scope,
      id,
      agree
        ? { state: 'agreed', agreed_at: new Date(ctx.now), agreed_name: name, remind_on: due?.due ?? null }
        : { state: 'verified' },
    );
    await ctx.record({
      type: agree ? 'recovery.agreed' : 'recovery.sent-back',
      contract: row.contract_id,
      subject: id,
      at: ctx.now,
      data: { number: row.number, way: row.way, reason: reason ?? null },
    });
    const told = await peopleFor(ctx, row.contract_id, [
      'supplier-operations',
      'supplier-first-line',
      'hospital-finance',
    ]);
    if (agree)
      await notify(ctx, {
        to: told.filter((person) => person !== actorId(ctx.actor)),
        template: 'recovery.agreed',
        params: { number: row.number, title: row.title, repaymentWay: row.way, amount: formatFen(row.owed) },
        contract: row.contract_id,
        subject: id,
        key: `recovery:${id}:agreed:${row.version}`,
      });
    return recoveryDetail(ctx, id);
  },
});
