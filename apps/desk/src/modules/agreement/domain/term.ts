import type { DateText } from '@yinuo/kernel';
import { type Contract, termOf } from '@yinuo/obligations';

export interface Term {
  readonly startsOn: DateText;
  /** The last day of the term. */
  readonly endsOn: DateText;
}

export function termFrom(startsOn: DateText, contract: Contract): Term {
  const { from, to } = termOf(contract, startsOn);
  return { startsOn: from, endsOn: to };
}
