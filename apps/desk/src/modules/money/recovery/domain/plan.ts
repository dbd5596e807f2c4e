import { type DateText, type Fen, fenOf } from '@yinuo/kernel';

export interface PlannedInstalment {
  readonly due: DateText;
  readonly fen: Fen;
}

export interface CoveredInstalment extends PlannedInstalment {
  /** What has come in for it: money covers the earliest instalment first. */
  readonly covered: Fen;
  readonly overdue: boolean;
}

export const inOrder = (plan: readonly PlannedInstalment[]): PlannedInstalment[] =>
  [...plan].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));

/** A plan against the money that has come in since it was agreed. */
export function coverPlan(plan: readonly PlannedInstalment[], paid: number, today: DateText): CoveredInstalment[] {
  let left = paid;
  return inOrder(plan).map(({ due, fen }) => {
    const covered = Math.max(0, Math.min(left, fen));
    left -= covered;
    return { due, fen, covered: fenOf(covered), overdue: covered < fen && due < today };
  });
}

/** The first instalment that is not covered; null when all are. */
export const nextDue = (plan: readonly CoveredInstalment[]): CoveredInstalment | null =>
  plan.find(({ fen, covered }) => covered < fen) ?? null;

/** What is left of a plan when the rest of what is owed is forgiven: its last instalments shrink and fall away. */
export function cutPlan(plan: readonly PlannedInstalment[], owed: number): PlannedInstalment[] {
  let left = owed;
  return inOrder(plan).flatMap(({ due, fen }) => {
    const kept = Math.min(left, fen);
    left -= kept;
    return kept > 0 ? [{ due, fen: fenOf(kept) }] : [];
  });
}
