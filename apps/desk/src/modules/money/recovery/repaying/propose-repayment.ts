import { MoneyParams, ProposeRepayment, type RecoveryDetail } from '@yinuo/api';
import { type DateText, fenOf, formatFen } from '@yinuo/kernel';
import { command, Fault } from '@yinuo/platform';
import type { z } from 'zod';
import { maskSaid } from '../../domain/words/mask-said.ts';
import { layChange } from '../changing/lay-change.ts';
import { inOrder, type PlannedInstalment } from '../domain/plan.ts';
import { lockRecovery, sideOf } from '../lock-recovery.ts';
import type { RecoveryRow } from '../recovery-tables.ts';
import { updateRecovery } from '../store.ts';
import { other, tellSide } from '../tell-side.ts';
import { recoveryDetail } from '../view.ts';

/**
 * How and when it is paid back. What both sides agreed to holds until both agree to another plan: that one waits as a change. An
 * earlier proposal holds no longer. What has come in counts as the first part.
 */
export const proposeRepayment = command({
  name: 'recovery.propose',
  permission: 'recovery.work',
  input: MoneyParams.extend(ProposeRepayment.shape),
  async run(ctx, { id, way, text, plan }): Promise<RecoveryDetail> {
    const row = await lockRecovery(ctx, id, 'propose');
    const side = sideOf(ctx);
    const kept = planFor(row, plan);
    const wanted = { way, way_text: text ?? null, plan: JSON.stringify(withReceived(kept, row.received)) };
    const open = fenOf(row.owed - row.received);
    if (row.state === 'agreed') {
      const change = { kind: 'plan' as const, reason: text ?? '', ...wanted };
      await layChange(ctx, row, change, { amount: open, data: { way, plan: kept } });
      return recoveryDetail(ctx, id);
    }
    await updateRecovery(ctx.tx, ctx.scope, id, {
      ...wanted,
      state: 'proposed',
      proposed_name: 'name' in ctx.actor ? ctx.actor.name : null,
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
      data: maskSaid({ number: row.number, way, text: text ?? null, plan: kept, side, version: row.version + 1 }),
    });
    await tellSide(ctx, row, other(side), {
      template: 'recovery.proposed',
      params: { repaymentWay: way, amount: formatFen(open), count: kept.length },
      key: `proposed:${row.version}`,
    });
    return recoveryDetail(ctx, id);
  },
});

function planFor(row: RecoveryRow, plan: z.output<typeof ProposeRepayment>['plan']): PlannedInstalment[] {
  const open = fenOf(row.owed - row.received);
  const sum = plan.reduce((total, one) => total + one.fen, 0);
  if (sum !== open)
    throw new Fault('input.invalid', {}, [{ path: 'plan', rule: 'sums-to-open', params: { open, sum } }]);
  if (new Set(plan.map(({ due }) => due)).size < plan.length)
    throw new Fault('input.invalid', {}, [{ path: 'plan', rule: 'one-a-day' }]);
  return inOrder(plan.map(({ due, fen }) => ({ due: due as DateText, fen: fenOf(fen) })));
}

/** Coverage counts from the first fen that came in, so what came before joins the first instalment. */
function withReceived([first, ...others]: readonly PlannedInstalment[], received: number): PlannedInstalment[] {
  return first === undefined ? [] : [{ due: first.due, fen: fenOf(first.fen + received) }, ...others];
}
