import { type Instant, instantOf } from '@yinuo/kernel';

export const LOCK_OUT = { failuresMax: 5, lockedMs: 15 * 60_000, forgottenMs: 15 * 60_000 } as const;

export interface Attempts {
  readonly failures: number;
  readonly lastFailedAt: number;
  readonly lockedUntil: number | null;
}

export type Attempt =
  | { readonly kind: 'locked'; readonly until: Instant }
  | { readonly kind: 'open'; readonly nth: number };

/** Whether a further attempt is let through, and the how-many-th in a row it is. Old failures are forgotten. */
export function nextAttempt(before: Attempts | null, now: Instant): Attempt {
  if (before === null) return { kind: 'open', nth: 1 };
  if (before.lockedUntil !== null && before.lockedUntil > now)
    return { kind: 'locked', until: instantOf(before.lockedUntil) };
  const over = before.lockedUntil !== null || now - before.lastFailedAt >= LOCK_OUT.forgottenMs;
  const nth = over ? 1 : before.failures + 1;
  // Attempts are counted before they are checked, so guesses sent side by side run out as well.
  if (nth > LOCK_OUT.failuresMax) return { kind: 'locked', until: instantOf(before.lastFailedAt + LOCK_OUT.lockedMs) };
  return { kind: 'open', nth };
}

/** When the lock of a failed attempt ends; null while there are attempts left. */
export const lockAfter = (nth: number, now: Instant): Instant | null =>
  nth >= LOCK_OUT.failuresMax ? instantOf(now + LOCK_OUT.lockedMs) : null;
