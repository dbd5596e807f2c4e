import type { Instant } from '@yinuo/kernel';
import { Fault } from '@yinuo/platform';

/** An act that answers another cannot lie before it. */
export function refuseBefore(earlier: Instant | null, at: Instant): void {
  if (earlier !== null && at < earlier)
    throw new Fault('input.invalid', {}, [{ path: 'at', rule: 'not-before-what-it-follows' }]);
}
