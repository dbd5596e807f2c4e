import { addDays, type DateText, daysBetween } from '@yinuo/kernel';
import type { Occurrence } from '@yinuo/obligations';

type Dated = Pick<Occurrence, 'id' | 'kind' | 'from' | 'to' | 'due'>;

/**
 * What a version owes of one obligation from its first day on, where it counts by other periods than the version before
 * (a yearly duty became quarterly): the days between what has begun under the old rule and the first whole new period are
 * owed too. As at the edge of a term, at least half of a period counts as one, and less joins the next.
 * `begun`: under the old rule; `own`: by the new one over the whole term. Null where the periods are the same.
 */
export function bridgePeriods<One extends Dated>(
  begun: readonly Dated[],
  own: readonly One[],
  effective: DateText,
): readonly One[] | null {
  const running = own.filter(({ kind, from, to }) => kind !== 'payment' && from < effective && to >= effective);
  const [cut] = running;
  const kept = new Set(begun.map(({ id }) => id));
  if (cut === undefined || running.some(({ id }) => kept.has(id))) return null;
  const before = addDays(effective, -1);
  const end = begun.reduce((last, { to }) => (to > last ? to : last), before);
  // A longer old period runs out beside the new ones; of a shorter one they begin at its end.
  const start = end >= cut.to ? effective : addDays(end, 1);
  const whole = own.filter(({ from }) => from > cut.to);
  const rest = running.filter(({ due }) => due === null || due >= start).map((one) => ({ ...one, from: start }));
  const isHalf = 2 * lengthOf(start, cut.to) >= lengthOf(cut.from, cut.to);
  const [next] = whole;
  if (next === undefined || (isHalf && rest.length > 0)) return [...rest, ...whole];
  return whole.map((one) => (one.from === next.from ? { ...one, from: start } : one));
}

const lengthOf = (from: DateText, to: DateText): number => daysBetween(from, to) + 1;
