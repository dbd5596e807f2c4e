import type { Candidate } from './same-person.ts';

/**
 * Draws `size` of them, department by department in proportion (largest remainders first), so that a large department
 * does not silence a small one. `random` in [0, 1): the same numbers draw the same people.
 */
export function drawSample(candidates: readonly Candidate[], size: number, random: () => number): Candidate[] {
  if (size >= candidates.length) return [...candidates];
  const departments = [...Map.groupBy(candidates, ({ department }) => department ?? '')].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const shares = departments.map(([, people]) => (people.length * size) / candidates.length);
  const seats = shares.map(Math.floor);
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  let left = size - seats.reduce((sum, one) => sum + one, 0);
  for (const { index } of byRemainder) {
    if (left === 0) break;
    seats[index] = (seats[index] ?? 0) + 1;
    left -= 1;
  }
  return departments.flatMap(([, people], index) => shuffled(people, random).slice(0, seats[index]));
}

/** Fisher and Yates. */
function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const all = [...items];
  for (let last = all.length - 1; last > 0; last--) {
    const chosen = Math.floor(random() * (last + 1));
    const [a, b] = [all[last], all[chosen]];
    if (a !== undefined && b !== undefined) [all[last], all[chosen]] = [b, a];
  }
  return all;
}

/** Numbers in [0, 1) made from bytes, eight of them at a time around: enough to draw a sample by. */
export function randomFrom(bytes: () => Uint8Array): () => number {
  let pool: number[] = [];
  return () => {
    if (pool.length < 4) pool = [...bytes()];
    const [a = 0, b = 0, c = 0, d = 0] = pool.splice(0, 4);
    return ((a << 24) >>> 0) / 2 ** 32 + ((b << 16) | (c << 8) | d) / 2 ** 32;
  };
}
