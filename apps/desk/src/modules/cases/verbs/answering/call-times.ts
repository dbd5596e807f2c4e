import type { Instant } from '@yinuo/kernel';
import { type CommandContext, Fault } from '@yinuo/platform';
import { pastInstant } from '../../open-case.ts';

interface CallTimes {
  readonly startedAt?: string | undefined;
  readonly endedAt?: string | undefined;
}

/** A call is over when its end is told, and ends after it began; without a beginning of its own it began at `began`. */
export function refuseCallTimes(ctx: CommandContext, call: CallTimes | undefined, began: Instant): void {
  if (call?.endedAt === undefined) return;
  const start = call.startedAt === undefined ? began : pastInstant(ctx, 'call.startedAt', call.startedAt);
  if (pastInstant(ctx, 'call.endedAt', call.endedAt) < start)
    throw new Fault('input.invalid', {}, [{ path: 'call.endedAt', rule: 'not-before-start' }]);
}
