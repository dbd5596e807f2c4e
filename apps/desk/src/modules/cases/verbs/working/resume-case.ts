import { CaseParams, ResumeCase } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { keepCase } from '../../keep-case.ts';
import { addFact, instantOfAct, openCase } from '../../open-case.ts';

/** Ends the pause. */
export const resumeCase = command({
  name: 'case.resume',
  permission: 'case.resolve',
  input: ResumeCase.extend(CaseParams.shape),
  async run(ctx, input) {
    const open = await openCase(ctx, 'resume', input);
    const at = await instantOfAct(open, input.at);
    if (!open.history.paused) throw new Fault('state.conflict', { paused: false });
    await addFact(open, { type: 'case.resumed', at, channel: input.channel, data: { text: input.reason } });
    return keepCase(open);
  },
});
