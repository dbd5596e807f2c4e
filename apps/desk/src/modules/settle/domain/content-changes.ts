import type { PeriodContent, SealedClock, SealedDue, SealedPenalty } from './period-content.ts';

/** What is there in one of two lists only, or otherwise in both. */
export interface Changed<T> {
  readonly was: T | null;
  readonly would: T | null;
}

export interface ContentChanges {
  readonly clocks: readonly Changed<SealedClock>[];
  readonly duties: readonly Changed<SealedDue>[];
  readonly penalties: readonly Changed<SealedPenalty>[];
}

/** What would come out otherwise: a state or due instant, what became of a duty, a penalty's decision or amount. */
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
