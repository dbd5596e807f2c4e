import { expect, it } from 'vitest';
import { tightened } from './tightened.ts';

it.each([
  ['http', 60, 10_000, undefined, 60],
  ['http', 60, 10_000, 30, 30],
  ['http', 60, 10_000, 5, 11], // never shorter than its own run
  ['http', 20, 10_000, 30, 20], // one that looks more often goes on so
  ['his-register', 600, 10_000, 30, 60], // acts on the HIS
  ['journey', 3600, 90_000, 30, 91],
] as const)('%s every %i s (%i ms) in a period of %s s: every %i s', (kind, everySeconds, timeoutMs, asked, every) =>
  expect(tightened({ everySeconds, timeoutMs, kind }, asked)).toBe(every),
);
