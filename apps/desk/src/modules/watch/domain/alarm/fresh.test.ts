import { expect, it } from 'vitest';
import { isBlind, isFresh } from './fresh.ts';

const NOW = 1_000_000;
it.each([
  ['just added', null, NOW - 240_000, false, false],
  ['never said anything', null, NOW - 240_001, false, true],
  ['said it three intervals and a minute ago', NOW - 240_000, 0, true, false],
  ['longer ago', NOW - 240_001, 0, false, true],
  ['by a clock that ran ahead', NOW + 60_001, 0, false, true],
] as const)('%s', (_, knownAt, addedAt, fresh, blind) => {
  const probe = { every_seconds: 60, known_at: knownAt, created_at: addedAt };
  expect([isFresh(probe, NOW), isBlind(probe, NOW)]).toEqual([fresh, blind]);
});
