import { noSample } from '../render/printed.ts';

/** A rate as it must be stated: never a bare percentage (lesson 10). */
export interface Rate {
  /** Numerator. */
  readonly met: number;
  /** Denominator: only what the rule counts. */
  readonly counted: number;
  /** What the denominator leaves out and why, in words: «不计 2 起无时限约定、1 起未到期». */
  readonly excludedRule: string;
  /** «5/7（71.43%）», or «无样本» when nothing was counted. */
  readonly text: string;
}

/** Throws RangeError unless 0 ≤ met ≤ counted, both whole: a wrong figure must not reach paper. */
export function rateOf(met: number, counted: number, excludedRule: string): Rate {
  if (!Number.isSafeInteger(met) || !Number.isSafeInteger(counted) || met < 0 || met > counted) {
    throw new RangeError(`rate ${met}/${counted}`);
  }
  const text = counted === 0 ? noSample : `${met}/${counted}（${percent(met, counted)}）`;
  return { met, counted, excludedRule, text };
}

/** Two decimals half up, but 100% and 0% only when they are exact: 99,999 of 100,000 is 99.99%. */
function percent(met: number, counted: number): string {
  if (met === counted) return '100%';
  if (met === 0) return '0%';
  const hundredths = Math.min(9999, Math.max(1, Math.round((met / counted) * 10_000)));
  return `${(hundredths / 100).toFixed(2)}%`;
}
