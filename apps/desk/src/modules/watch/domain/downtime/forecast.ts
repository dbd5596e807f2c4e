import type { Span } from '../time/spans.ts';

export interface DowntimeForecast {
  readonly soFarMs: number;
  /** Expected at the end of the period, if outages come as they have while somebody looked. */
  readonly expectedMs: number;
  /** Nine times of ten it stays within. Never below what has happened. */
  readonly lowMs: number;
  readonly highMs: number;
  /** What the rate is taken from: the time gone by of which is known how it was. */
  readonly watchedMs: number;
  /** Of the time gone by, how much nobody saw; 0 to 1. Nothing is said of it, for better or worse. */
  readonly unwatchedShare: number;
}

const NINETY_PERCENT = 1.645;
const WATCHED_MS_MIN = 7 * 86_400_000;

/**
 * Outages as a compound Poisson process: so many in a day that was watched, as long as those that were. Mean and variance of
 * the days to come follow from Σd and Σd² of those seen; nothing is promised before a week was watched. `watchedShare`: of
 * the time gone by, how much was watched, over all systems alike.
 */
export function forecastDowntime(
  period: Span,
  outages: readonly Span[],
  watchedShare: number,
  now: number,
): DowntimeForecast | null {
  const elapsedMs = Math.min(now, period.to) - period.from;
  const watchedMs = Math.round(elapsedMs * Math.min(1, watchedShare));
  if (watchedMs < WATCHED_MS_MIN) return null;
  const lengths = outages.map((one) => one.to - one.from);
  const soFarMs = lengths.reduce((sum, ms) => sum + ms, 0);
  const share = Math.max(0, period.to - now) / watchedMs;
  const expected = soFarMs * (1 + share);
  const deviation = Math.sqrt(lengths.reduce((sum, ms) => sum + ms * ms, 0) * share * (1 + share));
  return {
    soFarMs,
    expectedMs: Math.round(expected),
    lowMs: Math.round(Math.max(soFarMs, expected - NINETY_PERCENT * deviation)),
    highMs: Math.round(expected + NINETY_PERCENT * deviation),
    watchedMs,
    unwatchedShare: 1 - watchedMs / elapsedMs,
  };
}
