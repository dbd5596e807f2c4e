import { type Instant, instantOf } from '@yinuo/kernel';
import type { InboundAlert } from './inbound-alert.ts';

/** A tool that says longer ago has a wrong clock, or tells old stories: then it begins, or ends, when it is heard. */
const HEARD_WITHIN_MS = 86_400_000;

/** When it began and ended by the tool's own clock, as far as that can be believed: not to come, not long past, in order. */
export function toldSpan(
  alert: Pick<InboundAlert, 'startedAt' | 'endedAt'>,
  heardAt: Instant,
): { readonly from: Instant; readonly to: Instant } {
  const believed = (at: Instant | null): Instant =>
    at === null || at > heardAt || heardAt - at > HEARD_WITHIN_MS ? heardAt : at;
  const to = believed(alert.endedAt);
  return { from: instantOf(Math.min(believed(alert.startedAt), to)), to };
}
