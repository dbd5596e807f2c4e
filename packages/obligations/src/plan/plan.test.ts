import { addDays, addMonths, chineseCalendar, type DateText, dateOf } from '@yinuo/kernel';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Contract, Duty } from '../language/index.ts';
import { calendar, readContract } from '../testing/cases.ts';
import { periodsOf } from './periods.ts';
import { plan } from './plan.ts';
import { lastDay, lengthInDays, termOf, termOn, termsUpTo } from './term.ts';

// Hundreds of runs each: a busy machine needs its time.
vi.setConfig({ testTimeout: 60_000 });

const NEW_YEAR = dateOf(2026, 1, 1);
const name = { zh: '例', en: 'example' };

/** The einvoice contract with this duty alone, and the term of that many months. */
function withDuty(duty: Partial<Duty>, months = 12): Contract {
  const contract = structuredClone(readContract('einvoice'));
  const [clause] = contract.clauses;
  if (clause === undefined) throw new Error('no clause');
  const whole: Duty = {
    type: 'duty',
    id: 'it',
    title: name,
    owedBy: 'supplier',
    every: 'month',
    times: 1,
    nonWorkingDay: 'keep',
    evidence: [name],
    ...duty,
  };
  return { ...contract, term: { from: 'signing', lasts: { months } }, clauses: [{ ...clause, obligations: [whole] }] };
}

const dues = (duty: Partial<Duty>, signed = NEW_YEAR, months = 12): readonly (DateText | null)[] =>
  plan(withDuty(duty, months), calendar, signed).map((occurrence) => occurrence.due);

describe('the term', () => {
  test.each([
    [dateOf(2026, 1, 1), 12, dateOf(2026, 12, 31)],
    [dateOf(2020, 8, 1), 36, dateOf(2023, 7, 31)],
    [dateOf(2026, 3, 15), 12, dateOf(2027, 3, 14)],
    [dateOf(2024, 2, 29), 12, dateOf(2025, 2, 28)],
    [dateOf(2026, 1, 31), 1, dateOf(2026, 2, 28)],
  ])('of %s, %i months, ends %s', (from, months, to) => {
    expect(termOf(withDuty({}, months), from)).toEqual({ from, to });
  });
});

describe('lesson 7: term, renewal and notice', () => {
  // 36 months from 2020-08-01, tacitly renewed by 12, to be ended by a notice of 3 months.
  const notice: Partial<Duty> = { every: 'term', dueOn: { monthsBefore: 3 } };
  const renewing = (contract: Contract): Contract => ({
    ...contract,
    term: { ...contract.term, renewsBy: { months: 12 } },
  });
  const contract = renewing(withDuty(notice, 36));
  const start = dateOf(2020, 8, 1);

  test.each([
    [start, '2020-08-01', '2023-07-31', 1],
    [dateOf(2023, 7, 31), '2020-08-01', '2023-07-31', 1],
    [dateOf(2023, 8, 1), '2023-08-01', '2024-07-31', 2],
    [dateOf(2026, 2, 11), '2025-08-01', '2026-07-31', 4],
    [dateOf(2019, 1, 1), '2020-08-01', '2023-07-31', 1],
  ])('on %s the term runs from %s to %s', (on, from, to, number) => {
    expect(termOn(contract, start, on)).toMatchObject({ from, to, number });
  });

  test('on 2026-02-11 the notice is due by 2026-04-30', () => {
    expect(plan(contract, calendar, start, {}, dateOf(2026, 2, 11)).map(({ id, due }) => [id, due])).toEqual([
      ['einvoice/it/term-4', '2026-04-30'],
    ]);
  });

  test('other dates move it: the same occurrence, due on another day', () => {
    const [moved] = plan(contract, calendar, dateOf(2020, 9, 1), {}, dateOf(2026, 2, 11));
    expect(moved).toMatchObject({ id: 'einvoice/it/term-4', due: '2026-05-31' });
    const [longer] = plan({ ...contract, term: { ...contract.term, lasts: { years: 6 } } }, calendar, start);
    expect(longer).toMatchObject({ id: 'einvoice/it/term', due: '2026-04-30' });
  });

  test('the terms up to a day are its life; a notice may be left', () => {
    expect(termsUpTo(contract, start, dateOf(2026, 2, 11)).map(({ to }) => to)).toEqual([
      '2023-07-31',
      '2024-07-31',
      '2025-07-31',
      '2026-07-31',
    ]);
    expect(termsUpTo(withDuty(notice, 36), start, dateOf(2030, 1, 1))).toHaveLength(1);
    const right = renewing(withDuty({ ...notice, right: true }, 36));
    expect(plan(right, calendar, start).map((one) => one.right)).toEqual([true]);
  });

  test('what does not renew itself ends', () => {
    expect(termOn(withDuty(notice, 36), start, dateOf(2026, 2, 11))).toMatchObject({ to: '2023-07-31', number: 1 });
  });

  test('renewed terms share no id with those before, and month ends do not wear away', () => {
    const yearly = renewing(withDuty({ every: 'year' }, 18));
    const begin = dateOf(2024, 8, 31);
    const [first, second, third] = [begin, dateOf(2026, 6, 1), dateOf(2027, 6, 1)].map((on) =>
      plan(yearly, calendar, begin, {}, on).map(({ id, to }) => `${id} ${to}`),
    );
    expect(first).toEqual(['einvoice/it/Y1 2025-08-30', 'einvoice/it/Y2 2026-02-28']);
    expect(second).toEqual(['einvoice/it/Y3 2027-02-28']);
    expect(third).toEqual(['einvoice/it/Y4 2028-02-29']);
  });
});

describe('duties', () => {
  test('monthly on the 31st gives twelve', () => {
    const found = dues({ dueOn: { day: 31 } });
    expect(found).toHaveLength(12);
    expect(found.slice(0, 4)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']);
  });

  test('weekly on Friday, n times a month, n-th day, days after, daily by a time', () => {
    expect(dues({ every: 'week', dueOn: { weekday: 'fri' } }).slice(0, 2)).toEqual(['2026-01-02', '2026-01-09']);
    expect(dues({ every: 'month', times: 2 })).toHaveLength(24);
    expect(dues({ every: 'term', dueOn: { daysIn: 7 } })).toEqual(['2026-01-07']);
    expect(dues({ every: 'quarter', dueOn: { daysAfter: 10 } }).at(-1)).toBe('2027-01-10');
    const [first] = plan(withDuty({ every: 'day', dueOn: { at: '09:00' } }), calendar, NEW_YEAR);
    expect(first?.dueAt).toBe(Date.UTC(2026, 0, 1, 1));
    expect(dues({ every: 'as-needed' })).toEqual([]);
  });

  test('a due date on a day off moves when the duty says so', () => {
    // 2026-01-31 is a Saturday, 2026-02-28 a Saturday that is worked.
    expect(dues({ nonWorkingDay: 'after' }).slice(0, 2)).toEqual(['2026-02-02', '2026-02-28']);
    expect(dues({ nonWorkingDay: 'before' }).slice(0, 2)).toEqual(['2026-01-30', '2026-02-28']);
  });

  test('before each statutory holiday; a year without a notice says so', () => {
    const found = plan(withDuty({ every: 'holiday', dueOn: { daysBefore: 3 } }), calendar, dateOf(2026, 6, 1));
    expect(found.map(({ period, due, condition }) => [period, due, condition?.code])).toEqual([
      ['2026-06-19', '2026-06-16', undefined],
      ['2026-09-25', '2026-09-22', undefined],
      ['2026-10-01', '2026-09-28', undefined],
      ['2027', null, 'holiday-notice'],
    ]);
  });

  test('ids are stable and told apart', () => {
    const all = plan(readContract('karamay'), calendar, NEW_YEAR);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.map(({ id }) => id)).toContain('karamay/offline-campaigns/2026-03.2');
    expect(plan(readContract('karamay'), chineseCalendar(), NEW_YEAR)).toEqual(all);
  });

  test('from any day of signing a year has twelve months, four quarters, one year, and no day is lost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 3 }), (offset, years) => {
        const from = addDays(NEW_YEAR, offset);
        const term = { from, to: lastDay(from, years * 12) };
        for (const [kind, count] of [
          ['month', 12],
          ['quarter', 4],
          ['year', 1],
        ] as const) {
          const periods = periodsOf(kind, term);
          expect(periods).toHaveLength(count * years);
          expect(periods.reduce((sum, period) => sum + lengthInDays(period), 0)).toBe(lengthInDays(term));
          expect(new Set(periods.map((period) => period.name)).size).toBe(periods.length);
        }
        expect([52, 53].map((weeks) => weeks * years)).toContain(
          Math.floor(periodsOf('week', term).length / years) * years,
        );
      }),
    );
  });

  test('a term shorter than half a period still owes one', () => {
    expect(periodsOf('quarter', { from: dateOf(2026, 3, 20), to: addMonths(dateOf(2026, 3, 20), 0) })).toHaveLength(1);
  });
});

describe('payments', () => {
  test('ZK-20: half at signing, half at the end of the term, to the fen', () => {
    const paid = (known = {}) =>
      plan(readContract('zhongkai'), calendar, NEW_YEAR, known)
        .filter(({ kind }) => kind === 'payment')
        .map(({ due, amount, owedBy }) => [due, amount, owedBy]);
    // The tax invoice is a condition: without it nothing is due, with it the later of the two days counts.
    expect(paid()).toEqual([
      [null, 3_880_000, 'hospital'],
      [null, 3_880_000, 'hospital'],
    ]);
    expect(paid({ 'invoice-received': dateOf(2026, 1, 20) })).toEqual([
      ['2026-02-10', 3_880_000, 'hospital'], // 01-21…23, 26…30, 02-02…06, 09, 10
      ['2027-01-21', 3_880_000, 'hospital'], // no notice for 2027 yet: 01-01, 04…08, 11…15, 18…21 by the week
    ]);
  });

  test('KL-19: no date until the invoice is there, then 15 Chinese working days', () => {
    const waiting = plan(readContract('karamay'), calendar, NEW_YEAR).find(
      ({ obligation }) => obligation === 'first-payment',
    );
    expect(waiting).toMatchObject({
      due: null,
      amount: 11_400_000,
      condition: { code: 'after-events', days: 15, of: 'working' },
    });
    const known = { 'invoice-received': dateOf(2026, 2, 10) };
    const dated = plan(readContract('karamay'), calendar, NEW_YEAR, known).find(
      ({ obligation }) => obligation === 'first-payment',
    );
    // 02-11…14 (the 14th is worked), 春节 to 02-23, then 02-24…28 and 03-02…07.
    expect(dated).toMatchObject({ due: '2026-03-09', condition: null });
  });
});
