import { type CommandContext, Fault } from '@yinuo/platform';
import { periodStanding } from '../../settle/index.ts';

/** What both sides signed takes no other words; the way out is the correction note beside it. */
export async function refuseSealedPeriod({ tx, scope }: CommandContext, contract: string, period: string) {
  const standing = await periodStanding(tx, scope, contract, period);
  if (standing?.sealed) throw new Fault('period.sealed', { period });
}

/** Nothing is corrected that nobody signed. */
export async function requireSealedPeriod({ tx, scope }: CommandContext, contract: string, period: string) {
  const standing = await periodStanding(tx, scope, contract, period);
  if (!standing?.sealed) throw new Fault('input.invalid', {}, [{ path: 'period', rule: 'not-sealed' }]);
}
