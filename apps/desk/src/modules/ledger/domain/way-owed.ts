import { type Contract, everyObligation, type ReachedBy } from '@yinuo/obligations';

/** The way in which a duty of the contract reaches users; null where it says none, or is no duty of this contract. */
export function wayOwed(contract: Contract, obligation: string): ReachedBy | null {
  const found = everyObligation(contract).find((one) => one.obligation.id === obligation)?.obligation;
  return found?.type === 'duty' ? (found.way ?? null) : null;
}
