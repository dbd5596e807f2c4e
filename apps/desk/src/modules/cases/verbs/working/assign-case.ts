import { AssignCase, CaseParams } from '@yinuo/api';
import { command } from '@yinuo/platform';
import { notify } from '../../../notify/index.ts';
import { keepCase } from '../../keep-case.ts';
import { addFact, openCase } from '../../open-case.ts';
import { namedPerson } from './named-person.ts';

export const assignCase = command({
  name: 'case.assign',
  permission: 'case.assign',
  input: AssignCase.extend(CaseParams.shape),
  async run(ctx, input) {
    const open = await openCase(ctx, 'assign', input);
    const owner = await namedPerson(open, input.person, 'supplier');
    const data = { from: open.history.owner, owner, text: input.reason };
    const fact = await addFact(open, { type: 'case.assigned', at: ctx.now, data });
    const { id: subject, contract_id: contract, number, title } = open.row;
    await notify(ctx, {
      to: [owner.id],
      template: 'case.assigned',
      params: { number, title },
      contract,
      subject,
      key: fact,
    });
    return keepCase(open);
  },
});
