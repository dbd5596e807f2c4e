import { dateOf, weekday } from '@yinuo/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chineseSpan, nextSpan, previousSpan, spanOf } from './period.ts';

const term = { startsOn: dateOf(2025, 12, 15), endsOn: dateOf(2027, 12, 14) };

describe('spanOf', () => {
  test.each([
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
    ['2026-W01', '2025-12-29', '2026-01-04'],
    ['2026-W53', '2026-12-28', '2027-01-03'],
    ['Y1', '2025-12-15', '2026-12-14'],
    ['Y2', '2026-12-15', '2027-12-14'],
    ['term', '2025-12-15', '2027-12-14'],
  ])('%s', (name, from, to) => {
    expect(spanOf(name, term)).toMatchObject({ name, from, to });
  });

  test('a year that the contract does not have, a draft without a term', () => {
    expect(spanOf('Y3', term)).toBe(null);
    expect(spanOf('term', { startsOn: null, endsOn: null })).toBe(null);
  });

  test('the weeks of a year begin on Mondays and follow each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1, max: 52 }), (year, week) => {
        const span = spanOf(`${year}-W${String(week).padStart(2, '0')}`, term);
        const next = spanOf(`${year}-W${String(week + 1).padStart(2, '0')}`, term);
        expect(span && weekday(span.from)).toBe(1);
        expect(span && nextSpan(span).from).toBe(next?.from);
        expect(next && previousSpan(next).from).toBe(span?.from);
      }),
    );
  });
});

test('the days in words, with the second year only where it differs', () => {
  expect(chineseSpan({ from: dateOf(2026, 1, 1), to: dateOf(2026, 3, 31) })).toBe('2026年1月1日至3月31日');
  expect(chineseSpan({ from: dateOf(2025, 12, 29), to: dateOf(2026, 1, 4) })).toBe('2025年12月29日至2026年1月4日');
});
