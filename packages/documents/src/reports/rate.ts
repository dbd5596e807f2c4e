import { percentText } from '@yinuo/kernel';
import { noSample } from '../render/printed.ts';

/** A rate as it must be stated: never a bare percentage (lesson 10). */
export interface Rate {
  /** Numerator. */
  readonly met: number;
  /** Denominator: only what the rule counts. */
  readonly counted: number;
  /** What the denominator leaves out and why, in words: «不计 2 起无时限约定、1 起未到期». */
  readonly excludedRule: string;
  /** «5/7（71.43%）», or «—（无样本）» when nothing was counted. */
  readonly text: string;
}

/** Throws RangeError unless 0 ≤ met ≤ counted, both whole: a wrong figure must not reach paper. */
export function rateOf(met: number, counted: number, excludedRule: string): Rate {
  const share = percentText(met, counted);
  const text = share === null ? noSample : `${met}/${counted}（${share}）`;
  return { met, counted, excludedRule, text };
}
