import { addFen, beijingDate, type DateText, type Fen, fenOf, type Instant } from '@yinuo/kernel';
import { type Contract, type PenaltyLine, termOn } from '@yinuo/obligations';
import { versionOn } from './version-on.ts';

interface Running {
  readonly startsOn: DateText | null;
  readonly endsOn: DateText | null;
  readonly versions: readonly { readonly effectiveFrom: DateText; readonly contract: Contract }[];
}

/** The number of the term in which something happened; what happened after the last one belongs to the last. */
export function termOfInstant({ startsOn, endsOn, versions }: Running, at: Instant): number {
  const text = versionOn(versions, beijingDate(at))?.contract;
  if (text === undefined || startsOn === null || endsOn === null) return 1;
  const day = beijingDate(at);
  return termOn(text, startsOn, day < endsOn ? day : endsOn).number;
}

/**
 * What was accepted, by term and penalty. The price is paid for each term anew, so a cap, a share of it, is a term's own,
 * through all versions that held in it.
 */
export function spentByTerm(
  accepted: Iterable<PenaltyLine>,
  termOf: (at: Instant) => number,
): (term: number) => Map<string, Fen> {
  const terms = new Map<number, Map<string, Fen>>();
  const spentIn = (term: number) => {
    const spent = terms.get(term) ?? new Map<string, Fen>();
    terms.set(term, spent);
    return spent;
  };
  for (const { at, penalty, amount } of accepted) {
    const spent = spentIn(termOf(at));
    spent.set(penalty, addFen(spent.get(penalty) ?? fenOf(0), amount ?? fenOf(0)));
  }
  return spentIn;
}
