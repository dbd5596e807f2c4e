import type { Span } from '../time/spans.ts';

export interface DowntimeForecast {
  readonly soFarMs: number;
  /** Expected at the end of the period, if outages come as they have. */
  readonly expectedMs: number;
  /** Nine times of ten it stays within. Never below what has happened. */
  readonly lowMs: number;
  readonly highMs: number;
}

const NINETY_PERCENT = 1.645;

/**
 * Outages as a compound Poisson process: so many a day, as long as those that were. Mean and variance of the days to come
 * follow from Σd and Σd² of those gone by; nothing is promised before a week has passed.
 */
export function forecastDowntime(period: Span, outages: readonly Span[], now: number): DowntimeForecast | null {
  const elapsed = Math.min(now, period.to) - period.from;
  if (elapsed < 7 * 86_400_000) return null;
  const lengths = outages.map((one) => one.to - one.from);
  const soFarMs = lengths.reduce((sum, ms) => sum + ms, 0);
  const share = Math.max(0, period.to - now) / elapsed;
  const expected = soFarMs * (1 + share);
  const deviation = Math.sqrt(lengths.reduce((sum, ms) => sum + ms * ms, 0) * share * (1 + share));
  return {
    soFarMs,
    expectedMs: Math.round(expected),
    lowMs: Math.round(Math.max(soFarMs, expected - NINETY_PERCENT * deviation)),
    highMs: Math.round(expected + NINETY_PERCENT * deviation),
  };
}
