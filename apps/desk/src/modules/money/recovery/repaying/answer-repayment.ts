import { AnswerRepayment, MoneyParams, type RecoveryDetail } from '@yinuo/api';
import { beijingDate, formatFen } from '@yinuo/kernel';
import { command, Fault } from '@yinuo/platform';
import { z } from 'zod';
import { maskSaid } from '../../domain/words/mask-said.ts';
import { nextDue } from '../domain/plan.ts';
import { lockRecovery, sideOf } from '../lock-recovery.ts';
import { updateRecovery } from '../store.ts';
import { other, tellSide } from '../tell-side.ts';
import { coveredPlan, recoveryDetail } from '../view.ts';

/** The side that did not propose the plan agrees to the one that it read, or sends it back with the reason. */
export const answerRepayment = command({
  name: 'recovery.answer',
  permission: 'recovery.work',
  input: z.strictObject({ ...MoneyParams.shape, answer: AnswerRepayment }),
  async run(ctx, { id, answer: { agree, version, reason } }): Promise<RecoveryDetail> {
    const row = await lockRecovery(ctx, id, 'answer');
    const side = sideOf(ctx);
    if (side === row.proposed_side) throw new Fault('auth.forbidden', { proposedBy: side });
    if (version !== row.version) throw new Fault('state.stale', { recovery: id, version: row.version });
    const name = 'name' in ctx.actor ? ctx.actor.name : null;
    const due = nextDue(coveredPlan(row, beijingDate(ctx.now)));
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
      data: maskSaid({ number: row.number, way: row.way, plan: row.plan, version, answer: reason ?? null }),
    });
    const key = `${agree ? 'agreed' : 'sent-back'}:${row.version}`;
    await tellSide(ctx, row, other(side), {
      template: agree ? 'recovery.agreed' : 'recovery.sent-back',
      params: { repaymentWay: row.way, amount: formatFen(row.owed), reason: reason ?? null },
      key,
    });
    return recoveryDetail(ctx, id);
  },
});
