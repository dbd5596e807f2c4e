import { canonicalJson } from './canonical-json.ts';
import type { PeriodContent, SealedClock, SealedDue, SealedPenalty, SealedReceipt } from './period-content.ts';

/** What is there in one of two lists only, or otherwise in both. */
export interface Changed<T> {
  readonly was: T | null;
  readonly would: T | null;
}

export interface ContentChanges {
  readonly clocks: readonly Changed<SealedClock>[];
  readonly duties: readonly Changed<SealedDue>[];
  readonly penalties: readonly Changed<SealedPenalty>[];
  readonly receipts: readonly Changed<SealedReceipt>[];
  /** How many cases were reported, resolved, open, merged; null when it is the same. */
  readonly cases: { readonly was: PeriodContent['cases']; readonly would: PeriodContent['cases'] } | null;
}

/** What would come out otherwise: a state or due instant, what became of a duty, a penalty's decision or amount, money, counts. */
export function contentChanges(was: PeriodContent, would: PeriodContent): ContentChanges {
  return {
    clocks: changed(
      was.clocks,
      would.clocks,
      ([id, , obligation]) => `${id}\n${obligation}`,
      ([, , , state, due]) => `${state} ${due}`,
    ),
    duties: changed(
      was.duties,
      would.duties,
      ([id]) => id,
      ([, , , outcome, due]) => `${outcome} ${due}`,
    ),
    penalties: changed(
      was.penalties,
      would.penalties,
      ({ id }) => id,
      ({ state, amountFen }) => `${state} ${amountFen}`,
    ),
    receipts: changed(
      was.receipts,
      would.receipts,
      ({ id }) => id,
      ({ state, amountFen }) => `${state} ${amountFen}`,
    ),
    cases: canonicalJson(was.cases) === canonicalJson(would.cases) ? null : { was: was.cases, would: would.cases },
  };
}

function changed<T>(
  was: readonly T[],
  would: readonly T[],
  keyOf: (one: T) => string,
  spelt: (one: T) => string,
): readonly Changed<T>[] {
  const before = new Map(was.map((one) => [keyOf(one), one]));
  const after = new Map(would.map((one) => [keyOf(one), one]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [old, now] = [before.get(key) ?? null, after.get(key) ?? null];
    const isSame = old !== null && now !== null && spelt(old) === spelt(now);
    return isSame ? [] : [{ was: old, would: now }];
  });
}
