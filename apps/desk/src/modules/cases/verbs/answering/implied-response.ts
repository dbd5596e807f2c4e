import type { CaseChannel } from '@yinuo/api';
import type { Instant } from '@yinuo/kernel';
import { addFact, type OpenCase, sideOfActor } from '../../open-case.ts';

/** Who answers, arrives or resolves without having responded has responded by that; the fact says that it is implied. */
export async function impliedResponse(open: OpenCase, at: Instant, channel: CaseChannel | undefined): Promise<void> {
  const { firstResponseAt } = open.history;
  if (sideOfActor(open.ctx) !== 'supplier' || open.ctx.actor.kind !== 'person') return;
  if (firstResponseAt !== null && firstResponseAt <= at) return;
  await addFact(open, { type: 'case.responded', at, channel, data: { implied: true } });
}
