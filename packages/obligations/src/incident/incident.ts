import type { DateText, Instant } from '@yinuo/kernel';

/** One thing that may cost a penalty, as it stands at some instant. */
export type Incident = {
  readonly id: string;
  /** The trigger's word: every penalty of the contract with this event is raised by it. */
  readonly event: string;
  /** Only this penalty: for what a verdict or a late occurrence raised; null: any with the event. */
  readonly penalty: string | null;
  readonly at: Instant;
  /** The last day in time, where the penalty is by the day. */
  readonly due: DateText | null;
  /** Rights by the day, such as ending the contract, run from the end of this day where it is later than `due`. */
  readonly rightsFrom?: DateText | null;
  /** When what was late was done; null while it is not. */
  readonly endedAt: Instant | null;
  /** An agreed cause at another party. */
  readonly excusedBy: 'hospital' | 'supplier' | 'third-party' | null;
  /** Cases, occurrences: what it came from, by their ids. */
  readonly from: readonly string[];
  readonly note: string | null;
};

/** By when they occurred, then by id: the order in which a cap is used up. */
export function byTime(a: Pick<Incident, 'at' | 'id'>, b: Pick<Incident, 'at' | 'id'>): number {
  return a.at - b.at || (a.id < b.id ? -1 : 1);
}
