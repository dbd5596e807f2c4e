import { expect, test } from 'vitest';
import { termDays } from './term-days.ts';

test.each([
  ['2026-01-01', { day: 1, of: 365, left: 364 }],
  ['2026-12-31', { day: 365, of: 365, left: 0 }],
  ['2027-02-01', { day: 365, of: 365, left: 0 }],
  ['2025-12-01', { day: 0, of: 365, left: 395 }],
])('%s', (today, days) => {
  expect(termDays('2026-01-01', '2026-12-31', today)).toEqual(days);
});

test('a draft has no days', () => {
  expect(termDays(null, null, '2026-01-01')).toBeNull();
});
