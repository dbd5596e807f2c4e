import type { Limits, Reason } from '../shapes/index.ts';

/** Null when the value keeps its limits, else the limit that it broke. «少于90%» is `below`: 90.0 breaks it. */
export function judgeLimits(value: number, limits: Limits | undefined, name = ''): Reason | null {
  if (!limits) return null;
  const broken =
    sentence('<', limits.below, (limit) => value < limit) ??
    sentence('<=', limits.atMost, (limit) => value <= limit) ??
    sentence('>', limits.above, (limit) => value > limit) ??
    sentence('>=', limits.atLeast, (limit) => value >= limit);
  return broken === null ? null : { code: 'out-of-limits', params: { name, value, limit: broken } };
}

function sentence(sign: string, limit: number | undefined, holds: (limit: number) => boolean): string | null {
  return limit === undefined || holds(limit) ? null : `${sign} ${limit}`;
}
