import { CaseParams, SetHandling } from '@yinuo/api';
import { command } from '@yinuo/platform';
import { judgeOpenCase, keepCase } from '../../keep-case.ts';
import { addFact, instantOfAct, openCase } from '../../open-case.ts';
import { refuseMilder } from '../refuse-milder.ts';

/** Remote or on site: decides which clocks run (KL-7, KL-8). */
export const setHandling = command({
  name: 'case.set-handling',
  permission: 'case.hand-off',
  input: SetHandling.extend(CaseParams.shape),
  async run(ctx, input) {
    const open = await openCase(ctx, 'set-handling', input);
    const at = await instantOfAct(open, input.at);
    const before = judgeOpenCase(open);
    await addFact(open, {
      type: 'case.handling-set',
      at,
      channel: input.channel,
      data: { handling: input.handling, text: input.reason },
    });
    refuseMilder(open, before);
    return keepCase(open);
  },
});
