import type { Span } from '../time/spans.ts';

export interface DowntimeForecast {
  readonly soFarMs: number;
  /** Expected at the end of the period, if outages come, and came while nobody looked, as they did while somebody did. */
  readonly expectedMs: number;
  /** Nine times of ten it stays within. Never below what has happened. */
  readonly lowMs: number;
  readonly highMs: number;
  /** What the rate is taken from: the time gone by of which is known how it was. */
  readonly watchedMs: number;
  /** Of the time gone by, how much nobody saw; 0 to 1. It is no good time: what was expected of it is expected. */
  readonly unwatchedShare: number;
}

const NINETY_PERCENT = 1.645;
const WATCHED_MS_MIN = 7 * 86_400_000;

/**
 * Outages as a compound Poisson process: so many in a day that was watched, as long as those that were. Mean and variance of
 * the rest, to come and unseen, follow from Σd and Σd² of those seen; nothing is promised before a week was watched.
 * `watchedShare`: of the time gone by, how much was watched, over all systems alike.
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
  const share = (period.to - period.from - watchedMs) / watchedMs;
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
