import type { MoneySide } from '@yinuo/api';

type Amounts = Readonly<Partial<Record<MoneySide, number | null>>>;

/**
 * Σ of each side over the chosen differences. They are one trade when at least two sides have rows and all of those come to the
 * same amount: nothing is adjusted.
 */
export function sumBySide(chosen: readonly Amounts[]): ReadonlyMap<MoneySide, number> {
  const sums = new Map<MoneySide, number>();
  for (const amounts of chosen)
    for (const [side, fen] of Object.entries(amounts) as [MoneySide, number | null][])
      if (fen !== null) sums.set(side, (sums.get(side) ?? 0) + fen);
  return sums;
}

export function addUp(sums: ReadonlyMap<MoneySide, number>): boolean {
  const values = [...sums.values()];
  return values.length >= 2 && values.every((fen) => fen === values[0]);
}
