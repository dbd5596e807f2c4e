import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentOf, percentText } from './share.ts';

test.each([
  [5, 7, '71.43%', 71.43],
  [1, 2, '50.00%', 50],
  [1, 8, '12.50%', 12.5],
  [0, 4, '0%', 0],
  [4, 4, '100%', 100],
  [99_999, 100_000, '99.99%', 99.99],
  [1, 100_000, '0.01%', 0.01],
  [0, 0, null, null],
])('%i of %i is %s', (part, whole, text, percent) => {
  expect([percentText(part, whole), percentOf(part, whole)]).toEqual([text, percent]);
});

test('all only of all, nothing only of nothing, and never further off than half a hundredth otherwise', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(), (whole, any) => {
      const part = any % (whole + 1);
      const percent = percentOf(part, whole) ?? Number.NaN;
      expect(percent === 100).toBe(part === whole);
      expect(percent === 0).toBe(part === 0);
      const off = Math.abs(percent - (100 * part) / whole);
      expect(off).toBeLessThanOrEqual(percent === 99.99 || percent === 0.01 ? 0.01 : 0.005_000_001);
    }),
  );
});

test.each([
  [3, 2],
  [-1, 2],
  [0.5, 2],
])('%d of %d is no share', (part, whole) => {
  expect(() => percentText(part, whole)).toThrow(RangeError);
});
