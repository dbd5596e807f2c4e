import { AnswerRequest, CaseRequestParams } from '@yinuo/api';
import { command } from '@yinuo/platform';
import { notify } from '../../../notify/index.ts';
import { keepCase } from '../../keep-case.ts';
import { addFact, instantOfAct, openCase } from '../../open-case.ts';
import { setAnswer } from '../../store/passing-store.ts';
import { openRequest } from './open-request.ts';

export const answerRequest = command({
  name: 'case.answer-request',
  permission: 'case.answer-request',
  input: AnswerRequest.extend(CaseRequestParams.shape),
  async run(ctx, input) {
    const open = await openCase(ctx, 'answer-request', input);
    const at = await instantOfAct(open, input.at);
    const request = await openRequest(open, input.request);
    await setAnswer(ctx.tx, ctx.scope, request.id, at, input.text);
    const data = { request: request.id, org: request.org_id, party: request.party, text: input.text };
    const fact = await addFact(open, { type: 'case.request-answered', at, channel: input.channel, data });
    const { id: subject, contract_id: contract, number, title } = open.row;
    const to = open.history.owner === null ? [] : [open.history.owner.id];
    await notify(ctx, { to, template: 'case.request', params: { number, title }, contract, subject, key: fact });
    return keepCase(open);
  },
});
