import type { Instant } from '@yinuo/kernel';
import { instantOf } from '@yinuo/kernel';

const FIRST_MS = 5 * 60_000; // a runner that waited for the desk is back within a minute or two
const TRIES_MAX = 6; // after 5, 10, 20, 40 and 80 minutes more: then the last results stand, with their age

/** When the automatic part runs again because a runner did not answer; null: it was tried often enough. `tries`: with this one. */
export const collectAgainAt = (tries: number, now: Instant): Instant | null =>
  tries >= TRIES_MAX ? null : instantOf(now + FIRST_MS * 2 ** (tries - 1));
