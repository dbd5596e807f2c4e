import type { Chance } from '../imagine/chance.ts';

/** How the way of a paper goes. */
export type Fate = 'in-time' | 'returned' | 'late' | 'forgotten';

const SHARES: readonly (readonly [Fate, number])[] = [
  ['forgotten', 0.012],
  ['late', 0.04],
  ['returned', 0.06],
];

export function fateOf(luck: Chance): Fate {
  let left = luck.next();
  for (const [fate, share] of SHARES) {
    if (left < share) return fate;
    left -= share;
  }
  return 'in-time';
}
