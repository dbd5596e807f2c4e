import type { VisitView } from '@yinuo/api';
import { type Contract, everyObligation, type ReachedBy } from '@yinuo/obligations';

/** The way in which a duty of the contract reaches users; null where it says none, or is no duty of this contract. */
export function wayOwed(contract: Contract, obligation: string): ReachedBy | null {
  const found = everyObligation(contract).find((one) => one.obligation.id === obligation)?.obligation;
  return found?.type === 'duty' ? (found.way ?? null) : null;
}

type Made = VisitView['way'];
const COUNTED: Readonly<Record<ReachedBy, readonly Made[]>> = {
  telephone: ['phone'],
  'on-site': ['on-site'], // a call is no visit (ZK-16 「前往医院现场」, ZK-21 「走访」)
  either: ['on-site', 'phone'],
};

/** Whether a visit or call made this way counts for what is owed that way. */
export const countsFor = (owed: ReachedBy, made: Made): boolean => COUNTED[owed].includes(made);
