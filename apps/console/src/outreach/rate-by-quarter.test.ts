import type { SurveyResults } from '@yinuo/api';
import { expect, test } from 'vitest';
import { percentOf, rateByQuarter } from './rate-by-quarter.ts';

const survey = (to: string, satisfied: number, answered: number): SurveyResults['byTime'][number] => ({
  survey: to,
  title: '满意度调查',
  from: `${to.slice(0, 7)}-01`,
  to,
  invited: 9,
  added: 0,
  answered,
  byLink: answered,
  byPhone: 0,
  onBehalf: 0,
  confirmed: 0,
  contradicted: 0,
  awaiting: 0,
  declined: 0,
  satisfied,
  neutral: answered - satisfied,
  dissatisfied: 0,
});

test('surveys whose period ends in the same quarter are one point; a quarter that nobody answered has none', () => {
  const rates = rateByQuarter([
    survey('2026-06-30', 0, 0),
    survey('2026-03-31', 2, 4),
    survey('2026-01-31', 2, 2),
    survey('2025-12-31', 1, 3),
  ]);
  expect(rates.map((one) => [one.quarter, one.satisfied, one.answered, percentOf(one)])).toEqual([
    ['2025-Q4', 1, 3, 33.33],
    ['2026-Q1', 4, 6, 66.67],
    ['2026-Q2', 0, 0, null],
  ]);
});
