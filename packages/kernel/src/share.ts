/**
 * A share in hundredths of a percent, half up; all and nothing only where they are exact: 99,999 of 100,000 are 9,999, and
 * 1 of 100,000 is 1. Null of nothing. RangeError unless 0 ≤ part ≤ whole, both whole: no wrong figure reaches a reader.
 */
function hundredthsOf(part: number, whole: number): number | null {
  if (!Number.isSafeInteger(part) || !Number.isSafeInteger(whole) || part < 0 || part > whole)
    throw new RangeError(`share ${part}/${whole}`);
  if (whole === 0) return null;
  if (part === 0 || part === whole) return part === 0 ? 0 : 10_000;
  return Math.min(9999, Math.max(1, Math.round((part * 10_000) / whole)));
}

/** 71.43; null without a sample. */
export function percentOf(part: number, whole: number): number | null {
  const hundredths = hundredthsOf(part, whole);
  return hundredths === null ? null : hundredths / 100;
}

/** «71.43%», «100%», «0%»; null without a sample. The one way in which a share is printed or shown. */
export function percentText(part: number, whole: number): string | null {
  const hundredths = hundredthsOf(part, whole);
  if (hundredths === null) return null;
  return hundredths % 10_000 === 0 ? `${hundredths / 100}%` : `${(hundredths / 100).toFixed(2)}%`;
}
