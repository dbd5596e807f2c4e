import type { MoneyRunState } from '@yinuo/api';
import { type Actor, permissionsOfActor } from '@yinuo/platform';

interface Asked {
  /** The hospital said that the day does not balance, by this run or while it was open. */
  readonly imbalance: boolean;
  readonly state: MoneyRunState;
  readonly answered_at: number | null;
}

const OVER: readonly MoneyRunState[] = ['done', 'failed', 'cancelled'];

/** The supplier answers, once, when the run is over, however it ended (ZK-14). */
export const mayAnswer = ({ imbalance, state, answered_at }: Asked, actor: Actor): boolean =>
  imbalance &&
  answered_at === null &&
  OVER.includes(state) &&
  actor.kind === 'person' &&
  actor.side === 'supplier' &&
  permissionsOfActor(actor).has('money.run');
