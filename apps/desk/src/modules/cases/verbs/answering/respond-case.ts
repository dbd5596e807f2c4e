import { CaseParams, RespondCase } from '@yinuo/api';
import { command } from '@yinuo/platform';
import { keepCase } from '../../keep-case.ts';
import { addFact, instantOfAct, openCase } from '../../open-case.ts';
import { refuseCallTimes } from './call-times.ts';

/** A person's response. A logged telephone call names its caller and counts from when it took place. */
export const respondCase = command({
  name: 'case.respond',
  permission: 'case.respond',
  input: RespondCase.extend(CaseParams.shape),
  async run(ctx, input) {
    const open = await openCase(ctx, 'respond', input);
    const at = await instantOfAct(open, input.at ?? input.call?.startedAt);
    refuseCallTimes(ctx, input.call, at);
    const channel = input.channel ?? (input.call ? 'phone' : undefined);
    await addFact(open, { type: 'case.responded', at, channel, data: { text: input.text, call: input.call } });
    return keepCase(open);
  },
});
