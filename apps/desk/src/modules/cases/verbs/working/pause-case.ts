import { CaseParams, PauseCase } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { keepCase } from '../../keep-case.ts';
import { addFact, instantOfAct, openCase } from '../../open-case.ts';

/** Pauses the work; clocks stop only where the contract allows pausing. */
export const pauseCase = command({
  name: 'case.pause',
  permission: 'case.resolve',
  input: PauseCase.extend(CaseParams.shape),
  async run(ctx, input) {
    const open = await openCase(ctx, 'pause', input);
    const at = await instantOfAct(open, input.at);
    if (open.history.paused) throw new Fault('state.conflict', { paused: true });
    await addFact(open, { type: 'case.paused', at, channel: input.channel, data: { text: input.reason } });
    return keepCase(open);
  },
});
