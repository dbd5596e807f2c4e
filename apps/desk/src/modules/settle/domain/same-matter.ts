import { addDays, beijingDate, type DateText } from '@yinuo/kernel';
import type { Incident } from '@yinuo/obligations';

/** What breaks a clause, and the days in which it does. */
export interface BrokenDays {
  readonly penalty: string;
  readonly from: DateText;
  /** Null while it goes on. */
  readonly to: DateText | null;
  readonly cases: readonly string[];
}

/** Lateness and what the desk itself saw last until they end; an event that was told, its day. */
export function brokenDays({ penalty, at, due, endedAt, from }: Incident, isTold: boolean): BrokenDays {
  const lasts = due !== null || !isTold;
  return {
    penalty: penalty ?? '',
    from: due === null ? beijingDate(at) : addDays(due, 1),
    to: endedAt !== null ? beijingDate(endedAt) : lasts ? null : beijingDate(at),
    cases: from.filter((one) => !one.startsWith('occurrence_')),
  };
}

/** One breach costs once: what breaks the same clause on the same days is the same matter, unless each names other cases. */
export const isSameMatter = (a: BrokenDays, b: BrokenDays): boolean =>
  a.penalty === b.penalty && overlap(a, b) && !areOtherCases(a, b);

const overlap = (a: BrokenDays, b: BrokenDays): boolean =>
  (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to);

const areOtherCases = (a: BrokenDays, b: BrokenDays): boolean =>
  a.cases.length > 0 && b.cases.length > 0 && !a.cases.some((one) => b.cases.includes(one));
