import { expect, test } from 'vitest';
import type { Sample } from '../../run/run.ts';
import { rateOf } from './rate-of.ts';

test('a rate is taken between two readings; a counter that begins anew has risen from nought', () => {
  const samples = new Map<string, Sample>();
  const at = (seconds: number, value: number) => rateOf(samples, 'p out', { at: seconds * 1000, value });
  expect([at(0, 1_000), at(10, 3_000), at(10, 9_000), at(20, 9_500), at(30, 200)]).toEqual([null, 200, null, 50, 20]);
  expect(rateOf(samples, 'p in', { at: 30_000, value: 5 })).toBeNull();
});
