import { expect, test } from 'vitest';
import { isMonth, nextMonth } from './month.ts';

test.each([
  ['2026-12', 1, '2027-01'],
  ['2026-01', -1, '2025-12'],
  ['2026-06', 0, '2026-06'],
])('%s + %i', (month, by, expected) => {
  expect(nextMonth(month, by)).toBe(expected);
});

test.each([
  ['2026-12', true],
  ['2026-13', false],
  ['rubbish', false],
  [undefined, false],
])('%s', (text, right) => {
  expect(isMonth(text)).toBe(right);
});
