import { AHEAD_MS_MAX } from './health.ts';

/** A probe and when it last said something about its system; `knownAt` null: never yet. */
export interface Knowing {
  readonly everySeconds: number;
  readonly knownAt: number | null;
  readonly addedAt: number;
}

const staleAfterMs = (everySeconds: number): number => 3 * everySeconds * 1000 + 60_000;

/** What it said, by a clock that was right, stands for three of its intervals and a minute; then nothing is known, whatever it tried since. */
export const isFresh = ({ everySeconds, knownAt }: Knowing, now: number): boolean =>
  knownAt !== null && knownAt <= now + AHEAD_MS_MAX && now - knownAt <= staleAfterMs(everySeconds);

/** It had its time and says nothing: also one that never did. */
export const isBlind = ({ everySeconds, knownAt, addedAt }: Knowing, now: number): boolean =>
  now - (knownAt ?? addedAt) > staleAfterMs(everySeconds) || (knownAt ?? 0) > now + AHEAD_MS_MAX;
