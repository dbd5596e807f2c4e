import { CaseParams, RemoteFailed } from '@yinuo/api';
import { command } from '@yinuo/platform';
import { keepCase } from '../../keep-case.ts';
import { addFact, instantOfAct, openCase } from '../../open-case.ts';

/** Telephone and remote did not help: from now on an engineer is owed on site (EB-3). */
export const remoteFailed = command({
  name: 'case.remote-failed',
  permission: 'case.hand-off',
  input: RemoteFailed.extend(CaseParams.shape),
  async run(ctx, input) {
    const open = await openCase(ctx, 'remote-failed', input);
    const at = await instantOfAct(open, input.at);
    await addFact(open, { type: 'case.remote-failed', at, channel: input.channel, data: { text: input.reason } });
    return keepCase(open);
  },
});
