import { CaseParams, EscalateCase } from '@yinuo/api';
import { command } from '@yinuo/platform';
import { notify } from '../../../notify/index.ts';
import { keepCase } from '../../keep-case.ts';
import { addFact, instantOfAct, openCase } from '../../open-case.ts';
import { insertOrder, ordersOfCase } from '../../store/passing-store.ts';
import { namedPerson } from '../working/named-person.ts';

/** First line passes on what it cannot settle; the work order keeps what was asked and tried (ZK-8). */
export const escalateCase = command({
  name: 'case.escalate',
  permission: 'case.escalate',
  input: EscalateCase.extend(CaseParams.shape),
  async run(ctx, input) {
    const open = await openCase(ctx, 'escalate', input);
    const at = await instantOfAct(open, input.at);
    const { id: caseId, contract_id: contractId, number: caseNumber, title } = open.row;
    const person = input.person === undefined ? null : await namedPerson(open, input.person, 'supplier');
    const before = await ordersOfCase(ctx.tx, ctx.scope, caseId);
    const order = ctx.newId('order');
    const number = `${caseNumber}-W${before.length + 1}`;
    const { asked, tried = null } = input;
    await insertOrder(ctx.tx, ctx.scope, { id: order, caseId, contractId, number, person, asked, tried, openedAt: at });
    const data = { order, number, person, asked, tried };
    const fact = await addFact(open, { type: 'case.escalated', at, channel: input.channel, data });
    const to = person ? [person.id] : open.history.owner ? [open.history.owner.id] : [];
    await notify(ctx, {
      to,
      template: 'case.assigned',
      params: { number, title },
      contract: contractId,
      subject: caseId,
      key: fact,
    });
    return keepCase(open);
  },
});
