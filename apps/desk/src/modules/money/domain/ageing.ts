import { type DateText, daysBetween } from '@yinuo/kernel';

export interface AgeBucket {
  readonly from: number;
  /** null: and older. */
  readonly to: number | null;
  readonly count: number;
  readonly fen: number;
}

const LIMITS: readonly (readonly [number, number | null])[] = [
  [0, 1],
  [2, 7],
  [8, 30],
  [31, 90],
  [91, null],
];

/** What is open by days since it was first seen. */
export function ageing(
  open: readonly { readonly firstDay: DateText; readonly count: number; readonly fen: number }[],
  today: DateText,
): AgeBucket[] {
  return LIMITS.map(([from, to]) => {
    const inside = open.filter(({ firstDay }) => {
      const days = Math.max(0, daysBetween(firstDay, today));
      return days >= from && (to === null || days <= to);
    });
    return {
      from,
      to,
      count: inside.reduce((sum, one) => sum + one.count, 0),
      fen: inside.reduce((sum, one) => sum + one.fen, 0),
    };
  });
}
