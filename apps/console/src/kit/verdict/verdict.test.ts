import { expect, test } from 'vitest';
import { elapsedShare, liveShare } from './verdict.ts';

test.each([
  [0, 100, 0, 0],
  [0, 100, 25, 0.25],
  [0, 100, 500, 1],
  [0, 100, -5, 0],
  [50, 50, 50, 1],
])('from %d to %d at %d: %d of the time is gone', (start, due, at, share) => {
  expect(elapsedShare(start, due, at)).toBe(share);
});

test.each([
  ['as counted at the reply', 0.4, 100, 200, 100, 0.4],
  ['half of what was left', 0.4, 100, 200, 150, 0.7],
  ['whole when due', 0.4, 100, 200, 200, 1],
  ['a browser clock that runs behind does not turn it back', 0.4, 100, 200, 50, 0.4],
])('%s', (_name, counted, repliedAt, due, now, share) => {
  expect(liveShare(counted, repliedAt, due, now)).toBeCloseTo(share);
});
