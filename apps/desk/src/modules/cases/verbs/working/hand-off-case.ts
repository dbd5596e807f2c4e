import { CaseParams, HandOffCase } from '@yinuo/api';
import { command } from '@yinuo/platform';
import { notify } from '../../../notify/index.ts';
import { keepCase } from '../../keep-case.ts';
import { addFact, instantOfAct, openCase } from '../../open-case.ts';
import { namedPerson } from './named-person.ts';

/** Passes the problem to technicians (KL-8); whoever is named is told. */
export const handOffCase = command({
  name: 'case.hand-off',
  permission: 'case.hand-off',
  input: HandOffCase.extend(CaseParams.shape),
  async run(ctx, input) {
    const open = await openCase(ctx, 'hand-off', input);
    const at = await instantOfAct(open, input.at);
    const person = input.person === undefined ? undefined : await namedPerson(open, input.person, 'supplier');
    const fact = await addFact(open, {
      type: 'case.handed-off',
      at,
      channel: input.channel,
      data: { person, text: input.text },
    });
    if (person) {
      const { id: subject, contract_id: contract, number, title } = open.row;
      await notify(ctx, {
        to: [person.id],
        template: 'case.assigned',
        params: { number, title },
        contract,
        subject,
        key: fact,
      });
    }
    return keepCase(open);
  },
});
