import { AHEAD_MS_MAX } from './health.ts';

/** A probe and when it last said something about its system; `known_at` null: never yet. */
export interface Knowing {
  readonly every_seconds: number;
  readonly known_at: number | null;
  readonly created_at: number;
}

const staleAfterMs = (everySeconds: number): number => 3 * everySeconds * 1000 + 60_000;

/** What it said, by a clock that was right, stands for three of its intervals and a minute; then nothing is known, whatever it tried since. */
export const isFresh = ({ every_seconds: everySeconds, known_at: knownAt }: Knowing, now: number): boolean =>
  knownAt !== null && knownAt <= now + AHEAD_MS_MAX && now - knownAt <= staleAfterMs(everySeconds);

/** It had its time and says nothing: also one that never did. */
export const isBlind = (
  { every_seconds: everySeconds, known_at: knownAt, created_at: addedAt }: Knowing,
  now: number,
): boolean => now - (knownAt ?? addedAt) > staleAfterMs(everySeconds) || (knownAt ?? 0) > now + AHEAD_MS_MAX;
