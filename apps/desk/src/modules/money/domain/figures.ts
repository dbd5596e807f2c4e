import type { BusinessFigure, DifferenceClass, MoneySide, RunFigures } from '@yinuo/api';
import type { Summary } from '@yinuo/reconcile';
import { isMoneySide } from './matching/roles.ts';

interface Counted {
  readonly class: DifferenceClass;
  readonly fen: number;
}

interface FigureParts {
  readonly summary: Summary;
  /** Those that stand in this day's figures, and those that earlier days left open and this one did not explain. */
  readonly own: readonly Counted[];
  readonly carried: readonly Counted[];
  readonly cleared: { readonly count: number; readonly fen: number };
  /** Of the platform's list, where it says what was sold. */
  readonly businesses: readonly BusinessFigure[];
}

/** The figures of a day: what earlier days left open is told apart, so that no difference is counted on two days. */
export function figuresOf({ summary, own, carried, cleared, businesses }: FigureParts): RunFigures {
  const classes: Partial<Record<DifferenceClass, { count: number; fen: number }>> = {};
  for (const { class: name, fen } of own) {
    const before = classes[name] ?? { count: 0, fen: 0 };
    classes[name] = { count: before.count + 1, fen: before.fen + fen };
  }
  const sides: Partial<Record<MoneySide, RunFigures['sides']['bill']>> = {};
  for (const [name, total] of Object.entries(summary.sides)) {
    if (!isMoneySide(name)) continue;
    sides[name] = {
      rows: total.rows - total.carriedIn.rows,
      fen: total.fen - total.carriedIn.fen,
      leftOut: total.leftOut.rows,
    };
  }
  return {
    matched: summary.matched,
    classes,
    sides,
    // Of the day's own rows, like the sums beside it: what was carried in stands in the figures of its own day.
    balance: summary.balance.flatMap(({ a, b }) =>
      isMoneySide(a) && isMoneySide(b) ? [{ a, b, fen: (sides[a]?.fen ?? 0) - (sides[b]?.fen ?? 0) }] : [],
    ),
    carried: { count: carried.length, fen: carried.reduce((sum, one) => sum + one.fen, 0) },
    cleared,
    ...(businesses.length === 0 ? {} : { businesses: [...businesses] }),
  };
}
