import { addDays, chineseCalendar, type DateText, daysBetween } from '@yinuo/kernel';
import { type Contract, parseContract } from '@yinuo/obligations';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallContract } from '../../../testing/index.ts';
import { planAcross } from './plan-across.ts';

const day = (text: string) => text as DateText;
const calendar = chineseCalendar();
const life = { startsOn: day('2026-01-01'), endsOn: day('2026-12-31') };

/** The small contract with its inspection owed once in each such period. */
function owedBy(every: string): Contract {
  const yaml = smallContract().replace('every: month', `every: ${every}`).replace('dueOn: { day: 31 }\n        ', '');
  const parsed = parseContract(yaml, 'test.yaml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.contract;
}

const across = (was: string, would: string, effectiveFrom: DateText) =>
  planAcross(
    [
      { version: 1, effectiveFrom: life.startsOn, contract: owedBy(was) },
      { version: 2, effectiveFrom, contract: owedBy(would) },
    ],
    calendar,
    life.startsOn,
    life,
    new Map(),
  ).filter((one) => one.obligation === 'monthly-inspection');

const shown = (was: string, would: string, effectiveFrom: string) =>
  across(was, would, day(effectiveFrom)).map(({ version, period, from, to }) => `${version} ${period} ${from} ${to}`);

test.each([
  // A quarter of which 47 of 91 days are left counts; the year that has begun runs out beside it.
  [
    'year',
    'quarter',
    '2026-05-15',
    [
      '1 Y1 2026-01-01 2026-12-31',
      '2 2026-Q2 2026-05-15 2026-06-30',
      '2 2026-Q3 2026-07-01 2026-09-30',
      '2 2026-Q4 2026-10-01 2026-12-31',
    ],
  ],
  // Less than half joins the next.
  [
    'year',
    'quarter',
    '2026-06-01',
    ['1 Y1 2026-01-01 2026-12-31', '2 2026-Q3 2026-06-01 2026-09-30', '2 2026-Q4 2026-10-01 2026-12-31'],
  ],
  [
    'year',
    'quarter',
    '2026-07-01',
    ['1 Y1 2026-01-01 2026-12-31', '2 2026-Q3 2026-07-01 2026-09-30', '2 2026-Q4 2026-10-01 2026-12-31'],
  ],
  // A quarter that has begun runs out; then half a year is left of the year.
  [
    'quarter',
    'year',
    '2026-05-15',
    ['1 2026-Q1 2026-01-01 2026-03-31', '1 2026-Q2 2026-04-01 2026-06-30', '2 Y1 2026-07-01 2026-12-31'],
  ],
  // Of the last year of a term whatever is left counts: there is no other to join.
  [
    'quarter',
    'year',
    '2026-10-01',
    [
      '1 2026-Q1 2026-01-01 2026-03-31',
      '1 2026-Q2 2026-04-01 2026-06-30',
      '1 2026-Q3 2026-07-01 2026-09-30',
      '2 Y1 2026-10-01 2026-12-31',
    ],
  ],
])('from a %s to a %s on %s', (was, would, effective, expected) => {
  expect(shown(was, would, effective)).toEqual(expected);
});

test('whatever the lengths and the day, every day of the term is owed by somebody, and each id is there once', () => {
  const lengths = fc.constantFrom('week', 'month', 'quarter', 'year');
  fc.assert(
    fc.property(lengths, lengths, fc.integer({ min: 1, max: 363 }), (was, would, days) => {
      const owed = across(was, would, addDays(life.startsOn, days));
      expect(new Set(owed.map(({ id }) => id)).size).toBe(owed.length);
      let covered = addDays(life.startsOn, -1);
      for (const { from, to } of owed.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
        expect(daysBetween(covered, from)).toBeLessThanOrEqual(1);
        if (to > covered) covered = to;
      }
      expect(covered).toBe(life.endsOn);
    }),
    { numRuns: 60 },
  );
});
