import { CaseParams, ReplyToCase } from '@yinuo/api';
import { command } from '@yinuo/platform';
import { keepCase } from '../../keep-case.ts';
import { addFact, instantOfAct, openCase } from '../../open-case.ts';
import { impliedResponse } from './implied-response.ts';

/** A reply to the patient or to the hospital; a patient case needs both (ZK-18). Only the hospital's is a response to it. */
export const replyToCase = command({
  name: 'case.reply',
  permission: 'case.respond',
  input: ReplyToCase.extend(CaseParams.shape),
  async run(ctx, input) {
    const open = await openCase(ctx, 'reply', input);
    const at = await instantOfAct(open, input.at);
    if (input.to === 'hospital') await impliedResponse(open, at, input.channel);
    await addFact(open, { type: 'case.replied', at, channel: input.channel, data: { to: input.to, text: input.text } });
    return keepCase(open);
  },
});
