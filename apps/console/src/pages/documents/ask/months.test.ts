import { expect, test } from 'vitest';
import { monthsBack } from './months.ts';

test.each([
  ['2026-03-01T00:30:00+08:00', ['2026-03', '2026-02', '2026-01', '2025-12']],
  ['2026-02-28T23:59:59+08:00', ['2026-02', '2026-01', '2025-12', '2025-11']],
])('months back from %s, in Beijing', (at, months) => {
  expect(monthsBack(Date.parse(at), 4)).toEqual(months);
});
