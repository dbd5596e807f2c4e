import { type Instant, instantOf } from '@yinuo/kernel';
import type { CommandContext } from '@yinuo/platform';
import { refuseSealedTime } from '../../agreement/index.ts';

const STEP_MS = 27 * 86_400_000; // shorter than any month

/** What was signed stays as it was signed: refuses a span that touches a signed period, at its ends or between. */
export async function refuseSealedSpan(
  ctx: CommandContext,
  contract: string,
  from: Instant,
  to: Instant,
): Promise<void> {
  for (let at = from; at < to; at = instantOf(at + STEP_MS)) await refuseSealedTime(ctx, contract, at);
  await refuseSealedTime(ctx, contract, to);
}
