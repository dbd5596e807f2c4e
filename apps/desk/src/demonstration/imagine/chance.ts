/** A repeatable source of chance: the same seed tells the same year. */
export interface Chance {
  /** In [0, 1). */
  next(): number;
  /** True in `share` of all calls. */
  happens(share: number): boolean;
  /** One of them, by weight. */
  pick<T extends { readonly weight: number }>(ones: readonly T[]): T;
  /** Around `median`, now and then far above it: how long things take. */
  around(median: number): number;
}

/** mulberry32: 32 bits of state are plenty for telling a story. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    happens: (share) => next() < share,
    pick(ones) {
      let left = next() * ones.reduce((sum, one) => sum + one.weight, 0);
      const found = ones.find((one) => {
        left -= one.weight;
        return left < 0;
      });
      const last = found ?? ones.at(-1);
      if (last === undefined) throw new Error('nothing to pick from');
      return last;
    },
    around: (median) => median * Math.exp((next() + next() + next() - 1.5) * 0.8),
  };
}

/** Of its own for everything that has a name: it does not matter what happened before. */
export function chanceOf(name: string): Chance {
  let seed = 0x811c9dc5; // FNV-1a
  for (const one of name) seed = Math.imul(seed ^ (one.codePointAt(0) ?? 0), 0x01000193);
  return chance(seed);
}
