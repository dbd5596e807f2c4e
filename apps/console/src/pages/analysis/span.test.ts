import { describe, expect, test } from 'vitest';
import { monthEnd, monthStart, spanFrom } from './span.ts';

describe('the first day', () => {
  test.each([
    ['month', '2026-11-22', '2026-11-01'],
    ['quarter', '2026-11-22', '2026-10-01'],
    ['quarter', '2026-01-01', '2026-01-01'],
    ['quarter', '2026-06-30', '2026-04-01'],
    ['year', '2026-11-22', '2026-01-01'],
    ['twelve', '2026-11-22', '2025-12-01'],
    ['twelve', '2026-12-01', '2026-01-01'],
  ] as const)('of %s at %s', (span, today, from) => expect(spanFrom(span, today)).toBe(from));

  test('of a month further back than a year', () => expect(monthStart('2026-02-10', 26)).toBe('2023-12-01'));
});

test.each([
  ['2026-02', '2026-02-28'],
  ['2028-02', '2028-02-29'],
  ['2026-12', '2026-12-31'],
])('the last day of %s', (month, day) => expect(monthEnd(month)).toBe(day));
