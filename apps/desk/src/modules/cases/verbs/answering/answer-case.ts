import { AnswerCase, CaseParams } from '@yinuo/api';
import { command } from '@yinuo/platform';
import { keepCase } from '../../keep-case.ts';
import { addFact, instantOfAct, openCase } from '../../open-case.ts';
import { impliedResponse } from './implied-response.ts';

/** Answers a question (EB-4). */
export const answerCase = command({
  name: 'case.answer',
  permission: 'case.respond',
  input: AnswerCase.extend(CaseParams.shape),
  async run(ctx, input) {
    const open = await openCase(ctx, 'answer', input);
    const at = await instantOfAct(open, input.at);
    await impliedResponse(open, at, input.channel);
    await addFact(open, { type: 'case.answered', at, channel: input.channel, data: { text: input.text } });
    return keepCase(open);
  },
});
