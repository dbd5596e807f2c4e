import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from './segments.ts';
import { reachOf, trendOf, valueAt } from './trend.ts';
import { warnsOf } from './warns.ts';

const days = (count: number, value: (day: number) => number) =>
  Array.from({ length: count }, (_, at) => ({ at, value: value(at) }));
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
/** The same noise in every run, between −size and size. */
const noise = (day: number, size: number) => {
  const wild = Math.sin(day * 12.9898) * 43_758.5453;
  return (2 * (wild - Math.floor(wild)) - 1) * size;
};

describe('the line', () => {
  it('is exact on a line, whatever its slope, level and length', () => {
    fc.assert(
      fc.property(number(-5, 5), number(-1000, 1000), fc.integer({ min: 7, max: 60 }), (slope, level, count) => {
        const trend = trendOf(days(count, (day) => level + slope * day));
        expect(trend?.perDay).toBeCloseTo(slope, 6);
        expect(trend && valueAt(trend, 0)).toBeCloseTo(level, 6);
      }),
    );
  });
  it('a quarter of wild values does not move it far', () => {
    fc.assert(
      fc.property(fc.array(number(-1e6, 1e6), { minLength: 12, maxLength: 12 }), (wild) => {
        const trend = trendOf(days(60, (day) => (day % 5 === 0 ? (wild[day / 5] ?? 0) : 10 + 0.5 * day)));
        expect(trend?.perDay).toBeGreaterThan(0.3);
        expect(trend?.perDay).toBeLessThan(0.7);
      }),
    );
  });
  it('its bounds hold the slope', () => {
    fc.assert(
      fc.property(fc.array(number(0, 100), { minLength: 7, maxLength: 40 }), (values) => {
        const trend = trendOf(days(values.length, (day) => values[day] ?? 0));
        if (!trend) throw new Error('no trend');
        expect(trend.perDayLow).toBeLessThanOrEqual(trend.perDay);
        expect(trend.perDayHigh).toBeGreaterThanOrEqual(trend.perDay);
      }),
    );
  });
  it('nothing is said of less than a week, or of one moment', () => {
    expect(trendOf(days(6, (day) => day))).toBeNull();
    expect(trendOf(Array.from({ length: 20 }, () => ({ at: 1, value: 1 })))).toBeNull();
  });
});

describe('where the level shifted', () => {
  it.each<[string, (day: number) => number, number]>([
    ['rising', (day) => 40 + day, 1],
    ['emptied', (day) => (day < 40 ? 50 + day : 20), 2],
    ['a service moved in', (day) => (day < 50 ? 40 : 80), 2],
    ['weekly', (day) => (day % 7 < 5 ? 80 : 40), 1],
    ['noisy', (day) => 50 + noise(day, 10), 1],
    ['one wild day', (day) => (day === 30 ? 500 : 50 + noise(day, 2)), 1],
    ['growing by whole percents', (day) => 50 + Math.floor(day / 5), 1],
  ])('%s', (_, value, segments) => expect(segmentsOf(days(60, value))).toHaveLength(segments));
});

/** Sixty days of a disk with a limit of 90 %, warned sixty days before. */
describe('the warning', () => {
  it.each<[string, (day: number) => number, boolean]>([
    ['rising to it within two months', (day) => 30 + 0.6 * day, true],
    ['rising, far from it', (day) => 10 + 0.3 * day, false],
    ['flat', () => 50, false],
    ['flat and noisy, near it', (day) => 86 + noise(day, 3), false],
    ['noisy, and slowly nearing it', (day) => 78 + 0.1 * day + noise(day, 3), true],
    ['flat and noisy, far from it', (day) => 50 + noise(day, 5), false],
    ['weekly, far from it', (day) => (day % 7 < 5 ? 60 : 30), false],
    ['stepped up near it yesterday and the day before', (day) => (day < 58 ? 40 : 85), true],
    ['stepped up near it a month ago', (day) => (day < 30 ? 40 : 85), true],
    ['emptied, with room for a year', (day) => (day < 55 ? 60 + 0.5 * day : 10), false],
    ['emptied, and growing on as before', (day) => (day < 50 ? 40 + day : 35 + (day - 50)), true],
    ['over it', () => 95, true],
    ['falling', (day) => 89 - day, false],
  ])('%s', (_, value, warns) => {
    const trend = trendOf(days(60, value));
    if (!trend) throw new Error('no trend');
    expect(warnsOf(reachOf(trend, 60, 90, 'above'), 60, 60, 60)).toBe(warns);
  });
  it('by the earliest day of its range; where there are too few days for one, by the middle', () => {
    const reach = { at: 100, earliest: 20, latest: null };
    expect([warnsOf(reach, 0, 14, 60), warnsOf(reach, 0, 13, 60)]).toEqual([true, false]);
  });
});

describe('the limit', () => {
  const rising = trendOf(days(30, (day) => 50 + day));
  it.each([
    ['rising to 90', 'above', 90, 40],
    ['over it already', 'above', 70, 29],
    ['falling below is never', 'below', 20, null],
    ['beyond three years', 'above', 5000, null],
  ] as const)('%s', (_, side, limit, at) => {
    expect(rising && reachOf(rising, 29, limit, side).at).toBe(at);
  });
  it('a line that may be flat has an earliest day and no latest', () => {
    const noisy = trendOf(days(20, (day) => 50 + 0.1 * day + ((day * 7) % 13) - 6));
    const reach = noisy && reachOf(noisy, 19, 90, 'above');
    expect(reach?.latest).toBeNull();
    expect(reach?.earliest).toBeLessThan(reach?.at ?? Number.POSITIVE_INFINITY);
  });
});
