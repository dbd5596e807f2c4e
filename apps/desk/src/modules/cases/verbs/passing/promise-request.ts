import { CaseRequestParams, PromiseRequest } from '@yinuo/api';
import { formatInstant } from '@yinuo/kernel';
import { command } from '@yinuo/platform';
import { keepCase } from '../../keep-case.ts';
import { addFact, instantOfAct, openCase } from '../../open-case.ts';
import { setPromise } from '../../store/passing-store.ts';
import { openRequest } from './open-request.ts';
import { promiseOf } from './request-of-party.ts';

/** Until when a third party promised; said by its own people or taken down by ours. */
export const promiseRequest = command({
  name: 'case.promise-request',
  permission: 'case.answer-request',
  input: PromiseRequest.extend(CaseRequestParams.shape),
  async run(ctx, input) {
    const open = await openCase(ctx, 'promise-request', input);
    const at = await instantOfAct(open, input.at);
    const request = await openRequest(open, input.request);
    const promisedBy = promiseOf(input.promisedBy, at);
    await setPromise(ctx.tx, ctx.scope, request.id, promisedBy);
    const data = {
      request: request.id,
      org: request.org_id,
      party: request.party,
      promisedBy: formatInstant(promisedBy),
      text: input.text,
    };
    await addFact(open, { type: 'case.request-promised', at, channel: input.channel, data });
    return keepCase(open);
  },
});
