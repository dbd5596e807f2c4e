import { AcceptSolution, CaseParams } from '@yinuo/api';
import { command } from '@yinuo/platform';
import { keepCase } from '../../keep-case.ts';
import { addFact, instantOfAct, openCase } from '../../open-case.ts';

/** The hospital accepts the solution; that ends the clock of KL-7. */
export const acceptSolution = command({
  name: 'case.accept-solution',
  permission: 'case.accept',
  input: AcceptSolution.extend(CaseParams.shape),
  async run(ctx, input) {
    const open = await openCase(ctx, 'accept-solution', input);
    const at = await instantOfAct(open, input.at);
    await addFact(open, { type: 'case.solution-accepted', at, channel: input.channel, data: { text: input.text } });
    return keepCase(open);
  },
});
