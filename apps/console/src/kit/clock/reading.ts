import type { CaseClock } from '@yinuo/api';
import { milliseconds } from '../../i18n/index.ts';
import { elapsedShare, liveShare, type ShownVerdict } from '../verdict/verdict.ts';

/** What of the API's clock a card needs. */
export type ClockView = Pick<
  CaseClock,
  | 'clause'
  | 'clockTitle'
  | 'start'
  | 'due'
  | 'state'
  | 'atRisk'
  | 'usedPercent'
  | 'metAt'
  | 'elapsedMs'
  | 'provisional'
  | 'agreedWord'
  | 'demands'
  | 'why'
> & { readonly warnings?: CaseClock['warnings'] };

export interface Reading {
  /** 0 to 1; undefined where there is no due instant. */
  readonly share: number | undefined;
  readonly shown: ShownVerdict;
  /** Milliseconds left; negative when over. Undefined once met, or without a due instant. */
  readonly left: number | undefined;
}

/** The card's figures at an instant. A pending clock is at risk when the desk says so or its first warning has passed. */
export function readClock(clock: ClockView, repliedAt: number, now: number): Reading {
  const due = clock.due === null ? undefined : milliseconds(clock.due);
  const ended = clock.metAt === null ? undefined : milliseconds(clock.metAt);
  const warned = clock.warnings?.some(({ at }) => milliseconds(at) <= now) === true;
  const shown = clock.state === 'pending' && (clock.atRisk || warned) ? 'at-risk' : clock.state;
  if (due === undefined) return { share: undefined, shown, left: undefined };
  const counted = clock.usedPercent === null ? undefined : clock.usedPercent / 100;
  if (ended !== undefined) {
    return {
      share: Math.min(1, counted ?? elapsedShare(milliseconds(clock.start), due, ended)),
      shown,
      left: undefined,
    };
  }
  const share =
    counted === undefined ? elapsedShare(milliseconds(clock.start), due, now) : liveShare(counted, repliedAt, due, now);
  return { share, shown, left: due - now };
}
