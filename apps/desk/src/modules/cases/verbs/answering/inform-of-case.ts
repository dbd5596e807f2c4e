import { CaseParams, InformOfCase } from '@yinuo/api';
import { command } from '@yinuo/platform';
import { keepCase } from '../../keep-case.ts';
import { addFact, instantOfAct, openCase } from '../../open-case.ts';

/** A notice to patients or the hospital: comfort, cause, after-notice, plan, alternative (KL-7, XY-2, XY-4). Meets demanded acts. */
export const informOfCase = command({
  name: 'case.inform',
  permission: 'case.inform',
  input: InformOfCase.extend(CaseParams.shape),
  async run(ctx, input) {
    const open = await openCase(ctx, 'inform', input);
    const at = await instantOfAct(open, input.at);
    await addFact(open, {
      type: 'case.notified',
      at,
      channel: input.channel,
      data: { audience: input.audience, purpose: input.purpose, text: input.text, demand: input.demand },
    });
    return keepCase(open);
  },
});
