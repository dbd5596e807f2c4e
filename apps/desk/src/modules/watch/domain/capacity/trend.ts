/** A measured value; `at` in days. */
export interface Point {
  readonly at: number;
  readonly value: number;
}

export interface Trend {
  /** Change a day: the median of the slopes between all pairs (Theil–Sen); a third of wild values cannot move it. */
  readonly perDay: number;
  readonly perDayLow: number;
  readonly perDayHigh: number;
  /** Value at day 0 of the same axis, by the median. */
  readonly level: number;
}

const POINTS_MAX = 400;
const POINTS_MIN = 7;
const NINETY_FIVE_PERCENT = 1.96;

/** Robust straight line with Sen's 95 % bounds of its slope; null below a week of points. More than 400 are thinned evenly. */
export function trendOf(points: readonly Point[]): Trend | null {
  const used = thinned([...points].sort((a, b) => a.at - b.at));
  if (used.length < POINTS_MIN) return null;
  const slopes = used.flatMap((one, index) =>
    used.slice(index + 1).flatMap((two) => (two.at > one.at ? [(two.value - one.value) / (two.at - one.at)] : [])),
  );
  if (slopes.length === 0) return null;
  slopes.sort((a, b) => a - b);
  const perDay = median(slopes);
  const n = used.length;
  const spread = NINETY_FIVE_PERCENT * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
  const rank = (position: number) => slopes[Math.min(slopes.length - 1, Math.max(0, Math.round(position)))] ?? perDay;
  return {
    perDay,
    perDayLow: rank((slopes.length - spread) / 2),
    perDayHigh: rank((slopes.length + spread) / 2 + 1),
    level: median(used.map((point) => point.value - perDay * point.at).sort((a, b) => a - b)),
  };
}

export interface Reach {
  /** Day of the axis on which the line meets the limit; `never` within the horizon: null. */
  readonly at: number | null;
  readonly earliest: number | null;
  readonly latest: number | null;
}

const HORIZON_DAYS = 1_095; // beyond three years a line through some months says nothing

/** When a trend reaches a limit, from today on; with the range that the bounds of its slope give. Over it already: today. */
export function reachOf(trend: Trend, today: number, limit: number, side: 'above' | 'below'): Reach {
  const sign = side === 'above' ? 1 : -1;
  const here = trend.level + trend.perDay * today;
  const gap = (limit - here) * sign;
  const day = (perDay: number): number | null => {
    if (gap <= 0) return today;
    const speed = perDay * sign;
    const days = gap / speed;
    return speed > 0 && days <= HORIZON_DAYS ? today + days : null;
  };
  const [fast, slow] = side === 'above' ? [trend.perDayHigh, trend.perDayLow] : [trend.perDayLow, trend.perDayHigh];
  return { at: day(trend.perDay), earliest: day(fast), latest: day(slow) };
}

function thinned(points: readonly Point[]): readonly Point[] {
  if (points.length <= POINTS_MAX) return points;
  const step = (points.length - 1) / (POINTS_MAX - 1);
  return Array.from({ length: POINTS_MAX }, (_, index) => points[Math.round(index * step)]).filter(
    (point): point is Point => point !== undefined,
  );
}

function median(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? high) + high) / 2;
}
