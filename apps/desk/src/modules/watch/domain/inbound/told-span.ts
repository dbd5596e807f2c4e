import { type Instant, instantOf } from '@yinuo/kernel';
import { intersect, lengthOf, type Span } from '../time/spans.ts';
import type { InboundAlert } from './inbound-alert.ts';

/** A tool that says longer ago has a wrong clock, or tells old stories: then it begins, or ends, when it is heard. */
const HEARD_WITHIN_MS = 86_400_000;
/** What is told of longer ago is no story of an outage that anybody could still settle. */
export const TOLD_MS_MAX = 92 * 86_400_000;

export interface ToldSpan {
  readonly from: Instant;
  readonly to: Instant;
  /** What the tool says and is not believed: a person may. `to` null: it goes on. */
  readonly doubted: { readonly from: Instant; readonly to: Instant | null } | null;
}

/**
 * When it began and ended by the tool's own clock, as far as that can be believed: not to come, not long past, in order. Time
 * in which the desk did not run (`absences`) does not make it long past: nobody could hear it then.
 */
export function toldSpan(
  alert: Pick<InboundAlert, 'startedAt' | 'endedAt'>,
  heardAt: Instant,
  absences: readonly Span[],
): ToldSpan {
  const { startedAt, endedAt } = alert;
  const age = (at: Instant) => heardAt - at - lengthOf(intersect(absences, [{ from: at, to: heardAt }]));
  const believed = (at: Instant | null): Instant =>
    at === null || at > heardAt || age(at) > HEARD_WITHIN_MS ? heardAt : at;
  const to = believed(endedAt);
  const from = instantOf(Math.min(believed(startedAt), to));
  const ordered = startedAt !== null && (endedAt === null || endedAt >= startedAt);
  if (!ordered || startedAt >= from || heardAt - startedAt > TOLD_MS_MAX) return { from, to, doubted: null };
  const ended = endedAt === null || endedAt > heardAt ? null : endedAt;
  return { from, to, doubted: { from: startedAt, to: ended } };
}
