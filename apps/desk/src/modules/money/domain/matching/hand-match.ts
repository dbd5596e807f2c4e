import type { MoneySide } from '@yinuo/api';

type Amounts = Readonly<Partial<Record<MoneySide, number | null>>>;

/**
 * Σ of each side of their runs over the chosen differences; a side that has no row of it counts as nothing. They are one trade
 * when all sides come to the same amount: nothing is adjusted, and what a side lacks is not matched away.
 */
export function sumBySide(chosen: readonly Amounts[]): ReadonlyMap<MoneySide, number> {
  const sums = new Map<MoneySide, number>();
  for (const amounts of chosen)
    for (const [side, fen] of Object.entries(amounts) as [MoneySide, number | null][])
      sums.set(side, (sums.get(side) ?? 0) + (fen ?? 0));
  return sums;
}

export function addUp(sums: ReadonlyMap<MoneySide, number>): boolean {
  const values = [...sums.values()];
  return values.length >= 2 && values.every((fen) => fen === values[0]);
}
