import type { DateText } from '@yinuo/kernel';
import { type Contract, type RunningTerm, termOn } from '@yinuo/obligations';

export interface Term {
  readonly startsOn: DateText;
  /** The last day of the term. */
  readonly endsOn: DateText;
}

/** From the first day of a contract to the last of the term that runs on `today`: of one that renews itself, a later term. */
export function termFrom(startsOn: DateText, contract: Contract, today: DateText): Term {
  return { startsOn, endsOn: termOn(contract, startsOn, today).to };
}

/** The term that follows when the running one goes on by itself; null when it does not. */
export function nextTerm(contract: Contract, startsOn: DateText, today: DateText): RunningTerm | null {
  return contract.term.renewsBy === undefined ? null : termOn(contract, startsOn, today);
}
