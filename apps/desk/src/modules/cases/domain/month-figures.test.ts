import { expect, it } from 'vitest';
import { rateOf } from './month-figures.ts';

// Lesson 10: ten cases, two without a clock, one running, one overdue, six closed of which five in time.
it('states its denominator, and has no rate without a sample', () => {
  expect(rateOf(5, 2)).toEqual({ numerator: 5, denominator: 7, percent: 71.43 });
  expect(rateOf(0, 0)).toEqual({ numerator: 0, denominator: 0, percent: null });
});
