import { parseInstant } from '@yinuo/kernel';
import { Fault } from '@yinuo/platform';

/** A call ends after it began. */
export function refuseEndBeforeStart(
  call: { readonly startedAt?: string | undefined; readonly endedAt?: string | undefined } | undefined,
): void {
  if (call?.startedAt === undefined || call.endedAt === undefined) return;
  const [started, ended] = [parseInstant(call.startedAt), parseInstant(call.endedAt)];
  if (started.ok && ended.ok && ended.value < started.value)
    throw new Fault('input.invalid', {}, [{ path: 'call.endedAt', rule: 'not-before-start' }]);
}
