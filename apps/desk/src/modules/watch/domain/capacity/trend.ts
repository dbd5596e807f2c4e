import { type Point, segmentsOf } from './segments.ts';

export interface Trend {
  /** Change a day: the median of the slopes between pairs (Theil–Sen); a third of wild values cannot move it. */
  readonly perDay: number;
  readonly perDayLow: number;
  readonly perDayHigh: number;
  /** Change a day over everything that was measured, shifts of the level among it. */
  readonly longRun: number;
  /** What it is now: the middle of the last week since its level last shifted, at the day of the last point. */
  readonly value: number;
  readonly at: number;
}

const POINTS_MAX = 400;
const POINTS_MIN = 7;
/** So many days since a shift tell a slope of their own; before that all stretches together do. */
const SLOPE_DAYS_MIN = 14;
const LEVEL_DAYS = 7;
const NINETY_FIVE_PERCENT = 1.96;

/**
 * Where a value stands and how fast it moves, with Sen's 95 % bounds of its slope; null below a week of points. The slope is
 * that since the last shift of the level, for what grew before a disk was emptied grows on. More than 400 are thinned evenly.
 */
export function trendOf(points: readonly Point[]): Trend | null {
  const used = thinned([...points].sort((a, b) => a.at - b.at));
  const segments = segmentsOf(used);
  const since = segments.at(-1) ?? [];
  const [first, last] = [used.at(0), used.at(-1)];
  if (used.length < POINTS_MIN || !first || !last || last.at <= first.at) return null;
  const told = since.length >= SLOPE_DAYS_MIN ? [since] : segments;
  const within = told.flatMap(slopesOf);
  const slopes = (within.length > 0 ? within : slopesOf(used)).sort((a, b) => a - b);
  const perDay = median(slopes);
  const value = levelOf(since.slice(-LEVEL_DAYS), perDay, last.at);
  return {
    perDay,
    ...boundsOf(
      slopes,
      told.reduce((sum, segment) => sum + segment.length, 0),
    ),
    longRun: (value - levelOf(used.slice(0, LEVEL_DAYS), 0, first.at)) / (last.at - first.at),
    value,
    at: last.at,
  };
}

const slopesOf = (points: readonly Point[]): number[] =>
  points.flatMap((one, index) =>
    points.slice(index + 1).flatMap((two) => (two.at > one.at ? [(two.value - one.value) / (two.at - one.at)] : [])),
  );

/** By Kendall's variance of as many points as the slopes came from. */
function boundsOf(slopes: readonly number[], n: number): { readonly perDayLow: number; readonly perDayHigh: number } {
  const spread = NINETY_FIVE_PERCENT * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
  const rank = (position: number) => slopes[Math.min(slopes.length - 1, Math.max(0, Math.round(position)))] ?? 0;
  return { perDayLow: rank((slopes.length - spread) / 2), perDayHigh: rank((slopes.length + spread) / 2) };
}

const levelOf = (points: readonly Point[], perDay: number, at: number): number =>
  median(points.map((point) => point.value + perDay * (at - point.at)).sort((a, b) => a - b));

export interface Reach {
  /** Day of the axis on which the limit is met; `never` within the horizon: null. */
  readonly at: number | null;
  readonly earliest: number | null;
  readonly latest: number | null;
}

const HORIZON_DAYS = 1_095; // beyond three years a line through some months says nothing

/**
 * When a limit is reached, from today on, counted from what it is now; with the range that the bounds of its slope give. A
 * level that shifted once may shift again: the earliest day also has the long run in it. Over it already: today.
 */
export function reachOf(trend: Trend, today: number, limit: number, side: 'above' | 'below'): Reach {
  const sign = side === 'above' ? 1 : -1;
  const gap = (limit - valueAt(trend, today)) * sign;
  const day = (speed: number): number | null => {
    if (gap <= 0) return today;
    const days = gap / speed;
    return speed > 0 && days <= HORIZON_DAYS ? today + days : null;
  };
  const speeds = [trend.perDayLow * sign, trend.perDay * sign, trend.perDayHigh * sign];
  return {
    at: day(trend.perDay * sign),
    earliest: day(Math.max(...speeds, trend.longRun * sign)),
    latest: day(Math.min(...speeds)),
  };
}

/** What it is by its slope on another day near the last point. */
export const valueAt = (trend: Trend, day: number): number => trend.value + trend.perDay * (day - trend.at);

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
