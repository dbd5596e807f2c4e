import { addDays, type DateText, dateOf } from '@yinuo/kernel';
import { type Contract, parseContract, periodsOf, termOf } from '@yinuo/obligations';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallContract } from '../../../testing/index.ts';
import { chineseSpan, nextSpan, type PeriodSort, periodWords, previousSpan, spanOf, spanWords } from './period.ts';

const parsed = parseContract(smallContract(), 'small');
if (!parsed.ok) throw new Error('the small contract cannot be read');
const { contract } = parsed.value;
const lasting = (years: number): Contract => ({ ...contract, term: { from: 'signing', lasts: { years } } });
const lifeOf = (startsOn: DateText, years: number) => {
  const agreed = lasting(years);
  return { startsOn, endsOn: termOf(agreed, startsOn).to, contract: agreed };
};
const two = lifeOf(dateOf(2025, 12, 15), 2);

describe('spanOf', () => {
  test.each([
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2025-12', '2025-12-15', '2025-12-31'],
    // Seventeen days of a quarter are no quarter: they join the next, in the ledger as in every document.
    ['2026-Q1', '2025-12-15', '2026-03-31'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
    ['2026-W01', '2025-12-29', '2026-01-04'],
    ['2026-W53', '2026-12-28', '2027-01-03'],
    // And what the last day leaves over joins the one before, or stands alone from half on.
    ['2027-Q4', '2027-10-01', '2027-12-14'],
    ['2027-11', '2027-11-01', '2027-12-14'],
    ['Y1', '2025-12-15', '2026-12-14'],
    ['Y2', '2026-12-15', '2027-12-14'],
    ['term', '2025-12-15', '2027-12-14'],
  ])('%s', (name, from, to) => {
    expect(spanOf(name, two)).toMatchObject({ name, from, to });
  });

  test.each(['2025-Q4', '2027-12', '2028-Q1', '2025-W01', 'Y3', 'term-2'])('%s is none of its periods', (name) => {
    expect(spanOf(name, two)).toBe(null);
  });

  test('a draft without a term', () => {
    expect(spanOf('term', { startsOn: null, endsOn: null, contract })).toBe(null);
    expect(spanOf('2026-03', { startsOn: null, endsOn: null, contract })).toBe(null);
  });

  test('from whatever day a term begins, a name means the days that the ledger owes; they follow each other without a gap', () => {
    const sorts: readonly PeriodSort[] = ['week', 'month', 'quarter', 'year', 'term'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), fc.constantFrom(...sorts), (days, sort) => {
        const life = lifeOf(addDays(dateOf(2024, 1, 1), days), 1);
        const owed = periodsOf(sort, { from: life.startsOn, to: life.endsOn });
        const spans = owed.map(({ name }) => spanOf(name, life));
        expect(spans).toMatchObject(owed.map(({ name, from, to }) => ({ name, from, to })));
        expect([spans[0]?.from, spans.at(-1)?.to]).toEqual([life.startsOn, life.endsOn]);
        for (const [index, span] of spans.entries()) {
          if (span === null) throw new Error('unreachable');
          expect(nextSpan(span, life).from).toBe(addDays(span.to, 1));
          expect(previousSpan(span, life)).toEqual(spans[index - 1] ?? null);
        }
      }),
      { numRuns: 60, examples: [[59, 'week']] }, // 29 February: the year ends on the 28th
    );
  });
});

test('the days in words, with the second year only where it differs', () => {
  expect(chineseSpan({ from: dateOf(2026, 1, 1), to: dateOf(2026, 3, 31) })).toBe('2026年1月1日至3月31日');
  expect(chineseSpan({ from: dateOf(2025, 12, 29), to: dateOf(2026, 1, 4) })).toBe('2025年12月29日至2026年1月4日');
});

test.each([
  ['2026-Q2', '2026年4月1日至6月30日'],
  ['2026-Q1', '2025年12月15日至2026年3月31日（自服务期首日起，含此前不足期，非完整自然季度）'],
  ['2025-12', '2025年12月15日至12月31日（自服务期首日起，首日前不计，非完整自然月）'],
  ['2027-11', '2027年11月1日至12月14日（至服务期末日止，含此后不足期，非完整自然月）'],
  ['2027-Q4', '2027年10月1日至12月14日（至服务期末日止，末日后不计，非完整自然季度）'],
])('what the edge of the term adds to %s or cuts off is said', (name, words) => {
  const span = spanOf(name, two);
  expect(span && spanWords(span)).toBe(words);
});

test.each([
  ['2026-03', '2026年3月'],
  ['2026-Q1', '2026年第1季度'],
  ['2026-W09', '2026年第9周'],
  ['2026-03-02', '2026年3月2日'],
  ['Y2', '第2服务年度'],
  ['term', '服务期'],
  ['term-2', '第2个服务期'],
  ['XY-2026-000012', 'XY-2026-000012'],
])('%s is said %s', (name, words) => expect(periodWords(name)).toBe(words));
