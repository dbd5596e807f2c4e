import { expect, test } from 'vitest';
import { monthsOf, placeOf } from './timeline-scale.ts';

const year = { startsOn: '2026-01-01', endsOn: '2026-12-31' };

test.each([
  ['2026-01-01', 0.14],
  ['2026-12-31', 99.86],
  ['2025-12-31', null],
  ['2027-01-01', null],
])('%s stands at %s percent', (day, place) => {
  const at = placeOf(day, year);
  expect(at === null ? null : Math.round(at * 100) / 100).toBe(place);
});

test('twelve months fill the line without a gap', () => {
  const months = monthsOf(year);
  expect(months.map((month) => month.label)).toEqual([
    '2026-1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    '10',
    '11',
    '12',
  ]);
  expect(months.reduce((sum, month) => sum + month.width, 0)).toBeCloseTo(100);
});

test('a term that begins inside a month, over a year’s end', () => {
  const labels = monthsOf({ startsOn: '2025-11-16', endsOn: '2026-11-15' }).map((month) => month.label);
  expect(labels.slice(0, 4)).toEqual(['2025-11', '12', '2026-1', '2']);
  expect(labels.at(-1)).toBe('11');
});

test('two years show quarters', () => {
  const labels = monthsOf({ startsOn: '2025-12-01', endsOn: '2027-11-30' }).map((month) => month.label);
  expect(labels).toEqual(['2026-1', '4', '7', '10', '2027-1', '4', '7', '10']);
});
