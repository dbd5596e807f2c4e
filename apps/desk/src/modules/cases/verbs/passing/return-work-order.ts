import { CaseOrderParams, ReturnWorkOrder } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { keepCase } from '../../keep-case.ts';
import { addFact, instantOfAct, openCase } from '../../open-case.ts';
import { returnOrder } from '../../store/passing-store.ts';

/** Engineers give a work order back: what came of it, the change that mended it, advice where software cannot (EB-6). */
export const returnWorkOrder = command({
  name: 'case.return-work-order',
  permission: 'case.escalate',
  input: ReturnWorkOrder.extend(CaseOrderParams.shape),
  async run(ctx, input) {
    const open = await openCase(ctx, 'return-work-order', input);
    const at = await instantOfAct(open, input.at);
    const { order, outcome, change = null, advice = null } = input;
    if (!(await returnOrder(ctx.tx, ctx.scope, open.row.id, order, { at, outcome, change, advice })))
      throw new Fault('not-found', { order });
    const data = { order, text: outcome, change, advice };
    await addFact(open, { type: 'case.work-order-returned', at, channel: input.channel, data });
    return keepCase(open);
  },
});
