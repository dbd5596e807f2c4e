import { CaseParams, ProposeCause } from '@yinuo/api';
import { command } from '@yinuo/platform';
import { keepCase } from '../../keep-case.ts';
import { instantOfAct, openCase } from '../../open-case.ts';
import { setCause } from './set-cause.ts';

export const proposeCause = command({
  name: 'case.propose-cause',
  permission: 'case.classify',
  input: ProposeCause.extend(CaseParams.shape),
  async run(ctx, input) {
    const open = await openCase(ctx, 'propose-cause', input);
    await setCause(open, await instantOfAct(open, input.at), input.party, input.cause);
    return keepCase(open);
  },
});
