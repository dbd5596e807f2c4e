import { CaseParams, ReopenCase } from '@yinuo/api';
import { command } from '@yinuo/platform';
import { keepCase } from '../../keep-case.ts';
import { addFact, instantOfAct, openCase } from '../../open-case.ts';
import { withdrawTasks } from '../../store/task-store.ts';
import { refuseBefore } from './refuse-before.ts';

/** Takes the resolution back, and what ended by it. */
export const reopenCase = command({
  name: 'case.reopen',
  permission: 'case.reopen',
  input: ReopenCase.extend(CaseParams.shape),
  async run(ctx, input) {
    const open = await openCase(ctx, 'reopen', input);
    const at = await instantOfAct(open, input.at);
    refuseBefore(open.history.resolvedAt, at);
    await withdrawTasks(ctx.tx, ctx.scope, open.row.id, 'follow-up', ctx.now);
    await addFact(open, { type: 'case.reopened', at, channel: input.channel, data: { text: input.reason } });
    return keepCase(open);
  },
});
