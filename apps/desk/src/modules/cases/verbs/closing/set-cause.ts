import type { CauseParty } from '@yinuo/api';
import type { Instant } from '@yinuo/kernel';
import { addFact, type OpenCase, sideOfActor } from '../../open-case.ts';

/**
 * In whose part the cause lies (XY-5). Naming oneself, or what favours the other side, is agreed at once: only the
 * supplier's word that somebody else is responsible waits for the hospital's agreement.
 */
export async function setCause(open: OpenCase, at: Instant, party: CauseParty, cause: string): Promise<void> {
  const agreed = party === 'supplier' ? sideOfActor(open.ctx) === 'supplier' : sideOfActor(open.ctx) === 'hospital';
  await addFact(open, { type: 'case.cause-set', at, data: { party, cause, agreed } });
}
