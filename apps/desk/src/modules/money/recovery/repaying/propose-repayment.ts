import { MoneyParams, ProposeRepayment, type RecoveryDetail } from '@yinuo/api';
import { type DateText, fenOf, formatFen } from '@yinuo/kernel';
import { command, Fault } from '@yinuo/platform';
import { inOrder, type PlannedInstalment } from '../domain/plan.ts';
import { lockRecovery, sideOf } from '../lock-recovery.ts';
import { updateRecovery } from '../store.ts';
import { other, tellSide } from '../tell-side.ts';
import { recoveryDetail } from '../view.ts';

/** How and when it is paid back; an earlier plan holds no longer, agreed to or not. What has come in counts as its first part. */
export const proposeRepayment = command({
  name: 'recovery.propose',
  permission: 'recovery.work',
  input: MoneyParams.extend(ProposeRepayment.shape),
  async run(ctx, { id, way, text, plan }): Promise<RecoveryDetail> {
    const row = await lockRecovery(ctx, id, 'propose');
    const side = sideOf(ctx);
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
      proposed_side: side,
      agreed_at: null,
      agreed_name: null,
      remind_on: null,
    });
    await ctx.record({
      type: 'recovery.proposed',
      contract: row.contract_id,
      subject: id,
      at: ctx.now,
      data: { number: row.number, way, text: text ?? null, plan: kept, side, version: row.version + 1 },
    });
    await tellSide(ctx, row, other(side), {
      template: 'recovery.proposed',
      params: { repaymentWay: way, amount: formatFen(open), count: kept.length },
      key: `proposed:${row.version}`,
    });
    return recoveryDetail(ctx, id);
  },
});

/** Coverage counts from the first fen that came in, so what came before joins the first instalment. */
function withReceived([first, ...others]: readonly PlannedInstalment[], received: number): PlannedInstalment[] {
  return first === undefined ? [] : [{ due: first.due, fen: fenOf(first.fen + received) }, ...others];
}
