import type { MoneyRunReason, MoneyRunState } from '@yinuo/api';
import { type Actor, permissionsOfActor } from '@yinuo/platform';

interface Asked {
  readonly reason: MoneyRunReason;
  readonly state: MoneyRunState;
  readonly answered_at: number | null;
}

const OVER: readonly MoneyRunState[] = ['done', 'failed', 'cancelled'];

/** The supplier answers, once, when the run is over, however it ended (ZK-14). */
export const mayAnswer = ({ reason, state, answered_at }: Asked, actor: Actor): boolean =>
  reason === 'imbalance' &&
  answered_at === null &&
  OVER.includes(state) &&
  actor.kind === 'person' &&
  actor.side === 'supplier' &&
  permissionsOfActor(actor).has('money.run');
