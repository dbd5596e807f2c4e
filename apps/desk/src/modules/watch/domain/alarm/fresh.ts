/** A probe and when it last said something about its system; `knownAt` null: never yet. */
export interface Knowing {
  readonly everySeconds: number;
  readonly knownAt: number | null;
  readonly addedAt: number;
}

const staleAfterMs = (everySeconds: number): number => 3 * everySeconds * 1000 + 60_000;

/** What it said stands for three of its intervals and a minute; then nothing is known, whatever it tried since. */
export const isFresh = ({ everySeconds, knownAt }: Knowing, now: number): boolean =>
  knownAt !== null && now - knownAt <= staleAfterMs(everySeconds);

/** It had its time and says nothing: also one that never did. */
export const isBlind = ({ everySeconds, knownAt, addedAt }: Knowing, now: number): boolean =>
  now - (knownAt ?? addedAt) > staleAfterMs(everySeconds);
