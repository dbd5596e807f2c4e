import { ArriveAtCase, CaseParams } from '@yinuo/api';
import { command } from '@yinuo/platform';
import { keepCase } from '../../keep-case.ts';
import { addFact, instantOfAct, openCase } from '../../open-case.ts';
import { impliedResponse } from '../answering/implied-response.ts';

/** An engineer is on site (XY-2, XY-10, EB-3). */
export const arriveAtCase = command({
  name: 'case.arrive',
  permission: 'case.respond',
  input: ArriveAtCase.extend(CaseParams.shape),
  async run(ctx, input) {
    const open = await openCase(ctx, 'arrive', input);
    const at = await instantOfAct(open, input.at);
    await impliedResponse(open, at, input.channel);
    await addFact(open, { type: 'case.arrived', at, channel: input.channel, data: { text: input.text } });
    return keepCase(open);
  },
});
