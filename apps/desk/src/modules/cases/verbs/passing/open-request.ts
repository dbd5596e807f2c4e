import { Fault } from '@yinuo/platform';
import { type OpenCase, sideOfActor } from '../../open-case.ts';
import { findRequest, type RequestRow } from '../../store/passing-store.ts';

/** A request that still waits for its answer. */
export async function openRequest(open: OpenCase, id: string): Promise<RequestRow> {
  const { ctx, row } = open;
  const org = sideOfActor(ctx) === 'third-party' ? ctx.scope.org : null;
  const request = await findRequest(ctx.tx, ctx.scope, row.id, id, org);
  if (!request) throw new Fault('not-found', { request: id });
  if (request.answered_at !== null) throw new Fault('state.conflict', { answered: true });
  return request;
}
