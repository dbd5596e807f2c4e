import { type Instant, instantOf } from '@yinuo/kernel';

/** Read once per command and passed down; a test owns its own. */
export interface Clock {
  now(): Instant;
}

export const systemClock: Clock = { now: () => instantOf(Date.now()) };

/** A clock that stands still until it is moved. */
export function testClock(start: Instant): Clock & { set(at: Instant): void; advance(millis: number): void } {
  let at = start;
  return {
    now: () => at,
    set: (to) => {
      at = to;
    },
    advance: (millis) => {
      at = instantOf(at + millis);
    },
  };
}
