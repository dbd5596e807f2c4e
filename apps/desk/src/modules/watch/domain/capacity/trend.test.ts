import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachOf, trendOf } from './trend.ts';

const days = (count: number, value: (day: number) => number) =>
  Array.from({ length: count }, (_, at) => ({ at, value: value(at) }));
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('the line', () => {
  it('is exact on a line, whatever its slope, level and length', () => {
    fc.assert(
      fc.property(number(-5, 5), number(-1000, 1000), fc.integer({ min: 7, max: 60 }), (slope, level, count) => {
        const trend = trendOf(days(count, (day) => level + slope * day));
        expect(trend?.perDay).toBeCloseTo(slope, 6);
        expect(trend?.level).toBeCloseTo(level, 6);
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
