import { lengthOf, type Span } from '../time/spans.ts';

/** What measuring says of a report: some of it was down; none of it though somebody watched; nobody watched. */
export type WhatWasSeen = 'down' | 'up' | 'unseen';

/** Results of long spans are counted by the hour: what was watched but for a tenth was watched. */
const WATCHED_SHARE = 0.9;

/** `rest`: what of the report nothing decides; `watched`: when somebody watched the system that it names. */
export function whatWasSeen(report: Span, rest: readonly Span[], watched: readonly Span[]): WhatWasSeen {
  const whole = report.to - report.from;
  if (lengthOf(rest) < whole) return 'down';
  return whole > 0 && lengthOf(watched) >= whole * WATCHED_SHARE ? 'up' : 'unseen';
}
