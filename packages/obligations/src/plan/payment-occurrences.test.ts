import { addFen, type DateText, type Fen, fenOf, formatFen } from '@yinuo/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contract, Payment } from '../language/index.ts';
import { calendar, readContract } from '../testing/cases.ts';
import type { KnownEvents } from './payment-occurrences.ts';
import { plan } from './plan.ts';

const KL = readContract('karamay');
const day = (text: string) => text as DateText;

function withPayments(contract: Contract, change: (payment: Payment, index: number) => Partial<Payment>): Contract {
  const changed = structuredClone(contract);
  let index = 0;
  for (const one of changed.clauses.flatMap((clause) => clause.obligations ?? []))
    if (one.type === 'payment') Object.assign(one, change(one, index++));
  return changed;
}

const paymentsOf = (contract: Contract, events: KnownEvents = {}, signed = day('2026-01-01')) =>
  plan(contract, calendar, signed, events).filter(({ kind }) => kind === 'payment');

// KL-19, counted by hand on the calendar; the day of the later event does not count.
describe('15 working days after the invoice arrived and the acceptance is there', () => {
  test.each([
    // 02-11…13, 14 (worked), holidays to the 23rd, 24…27, 28 (worked), 03-02…06, 09.
    ['over the Spring Festival and two make-up days', '2026-02-10', '2026-01-05', '2026-03-09', false],
    // 09-20 (Sunday, worked), 21…24, 28…30, 10-08, 09, 10 (Saturday, worked), 12…15.
    [
      'over Mid-autumn and National Day, with a Sunday and a Saturday worked',
      '2026-09-18',
      '2026-09-01',
      '2026-10-15',
      false,
    ],
    // 04-30, 05-06…08, 09 (worked), 11…15, 18…22.
    ['the acceptance comes last: over Labour Day', '2026-04-20', '2026-04-29', '2026-05-22', false],
    ['the invoice comes last', '2026-04-29', '2026-04-20', '2026-05-22', false],
    // 02-26…29 (a leap year), 03-01, 04…08, 11…15.
    ['over 29 February', '2024-02-23', '2024-02-20', '2024-03-15', false],
    // 2027 has no notice yet: 12-21…25, 28…31, 01-01, 04…08 by the week.
    ['into a year whose notice is not out: provisional', '2026-12-20', '2026-12-18', '2027-01-08', true],
    // Received on a holiday: counted from the next working day. 10-08…10, 12…16, 19…23, 26, 27.
    ['received on a holiday', '2026-10-03', '2026-09-01', '2026-10-27', false],
  ])('%s', (_, invoice, acceptance, due, provisional) => {
    const known = { 'invoice-received': day(invoice), acceptance: day(acceptance) };
    const last = paymentsOf(KL, known, day('2023-06-01')).find(({ obligation }) => obligation === 'acceptance-payment');
    expect(last).toMatchObject({ due, provisional });
  });

  test('the one without the other dates nothing', () => {
    for (const known of [{ 'invoice-received': day('2026-04-20') }, { acceptance: day('2026-04-20') }])
      expect(paymentsOf(KL, known).find(({ obligation }) => obligation === 'acceptance-payment')?.due).toBeNull();
  });
});

test('calendar days know leap years', () => {
  const tenDays = withPayments(KL, () => ({ within: { days: 10, of: 'calendar' } }));
  const due = (invoice: string) => paymentsOf(tenDays, { 'invoice-received': day(invoice) })[0]?.due;
  expect([due('2028-02-20'), due('2026-02-20')]).toEqual(['2028-03-01', '2026-03-02']);
});

describe('instalments', () => {
  const amounts = (contract: Contract) => paymentsOf(contract).map(({ amount }) => formatFen(amount ?? fenOf(-1)));

  test('two halves of an odd number of fen make the price, not a fen more', () => {
    const zk = { ...readContract('zhongkai'), price: '100.01' };
    expect(amounts(zk)).toEqual(['50.01', '50.00']);
  });

  test('shares that are not the whole stay what they are', () => {
    const part = withPayments({ ...KL, price: '0.03' }, (_, index) => ({
      pays: { share: index === 0 ? '50%' : '40%' },
    }));
    expect(amounts(part).toSorted()).toEqual(['0.01', '0.02']);
  });

  test('30 % and 70 % of any price are the price', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999_999 }), (fen) => {
        const contract = { ...KL, price: formatFen(fenOf(fen)) };
        const paid = paymentsOf(contract).map(({ amount }) => amount as Fen);
        expect(addFen(...paid)).toBe(fen);
      }),
      { numRuns: 30 },
    );
  });
});
