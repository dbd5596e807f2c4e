import type { CaseClock } from '@yinuo/api';
import type { Tone } from '../../theme/palette.ts';

/** What the judge says of a clock or an obligation. */
export type VerdictState = CaseClock['state'];

/** A verdict as it is shown; the names are those of the API's `worst`, and `provisional`. */
export type ShownVerdict = VerdictState | 'at-risk' | 'provisional' | 'none';

export const TONE_OF: Readonly<Record<ShownVerdict, Tone>> = {
  pending: 'pending',
  'at-risk': 'risk',
  met: 'kept',
  breached: 'broken',
  excused: 'excused',
  provisional: 'provisional',
  none: 'neutral',
};

/** Share of the time gone between start and due by the wall clock, 0 to 1; a due not after its start counts as gone. */
export function elapsedShare(start: number, due: number, at: number): number {
  if (due <= start) return 1;
  return Math.min(1, Math.max(0, (at - start) / (due - start)));
}

/**
 * The share that the desk counted at the reply, carried on to now so that it is whole exactly when due. Exact for
 * clocks that run around the clock; inside a service window it is an estimate that the next reply corrects.
 */
export function liveShare(counted: number, repliedAt: number, due: number, now: number): number {
  if (now >= due) return 1;
  const rest = Math.max(0, Math.min(1, counted));
  return rest + (1 - rest) * elapsedShare(repliedAt, due, Math.max(now, repliedAt));
}
