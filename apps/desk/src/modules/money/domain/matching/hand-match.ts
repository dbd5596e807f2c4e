import type { MoneySide } from '@yinuo/api';

type Amounts = Readonly<Partial<Record<MoneySide, number | null>>>;

/** What says that differences belong together: `taken-apart`, one match of the engine; `number`, one trade's; else people alone. */
export type Bond = 'taken-apart' | 'number' | null;

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

/**
 * Whether what adds up only cancels out: a payment with the refund of another trade come to nothing on every side, and neither
 * has a counterpart. Two sides must have it, and each the same payments and refunds, unless it is one trade by its number.
 */
export function cancelsOut(chosen: readonly Amounts[], bond: Bond): boolean {
  if (bond === 'taken-apart') return false;
  const sums = sumBySide(chosen);
  if ([...sums.values()].some((fen) => fen !== 0)) return false;
  const sides = [...sums.keys()];
  const having = sides.filter((side) => chosen.some((amounts) => typeof amounts[side] === 'number'));
  if (having.length < 2) return true;
  if (bond === 'number') return false;
  const paid = sides.map((side) => chosen.reduce((sum, amounts) => sum + Math.max(0, amounts[side] ?? 0), 0));
  return paid.some((fen) => fen !== paid[0]);
}

interface Numbered {
  readonly unmatch_id: string | null;
  readonly transaction_id: string;
  readonly order_no: string;
}

/** What binds all of these, if anything does. */
export function bondOf(rows: readonly Numbered[]): Bond {
  const same = (name: keyof Numbered) => Boolean(rows[0]?.[name]) && rows.every((row) => row[name] === rows[0]?.[name]);
  if (same('unmatch_id')) return 'taken-apart';
  return same('transaction_id') || same('order_no') ? 'number' : null;
}
