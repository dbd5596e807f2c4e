import { afterAll, describe, expect, test, vi } from 'vitest';
import type { Difference } from '../reconciliation.ts';
import { allOf, date, type RowPart, reconcileSmall, rowOf, told } from '../testing/small-day.ts';
import { type Cause, causes } from './causes.ts';

vi.setConfig({ testTimeout: 60_000 });

const names = ['orders', 'his', 'bill', 'invoices'] as const;
type Name = (typeof names)[number];
type Has = Partial<Record<Name, Partial<RowPart>>>;

// Which sides have the row, and what each says differently; then class, side, cause and amount.
const payments: readonly (readonly [Has, string])[] = [
  [{ orders: {}, bill: {}, invoices: {} }, 'surplus his-not-told 100'],
  [{ orders: { state: 'open' }, bill: {} }, 'surplus order-not-told 100'],
  [{ orders: { returned: true }, bill: {} }, 'surplus refund-not-sent 100'],
  [{ orders: {}, his: {}, invoices: {} }, 'shortage money-not-received 100'],
  [{ orders: {} }, 'one-sided orders only-platform 100'],
  [{ invoices: {} }, 'one-sided invoices only-witness 100'],
  [{ bill: {} }, 'one-sided bill only-money 100'],
  [{ his: {} }, 'one-sided his only-books 100'],
  [{ his: {}, bill: {}, invoices: {} }, 'one-sided orders platform-lacks 100'],
  [{ orders: {}, his: {}, bill: {} }, 'one-sided invoices witness-lacks 100'],
  [{ orders: {}, his: { fen: 90 }, bill: {}, invoices: {} }, 'amount amounts-differ 10'],
  [{ orders: { state: 'failed' }, his: {}, bill: {}, invoices: {} }, 'state orders state-differs 100'],
];
const refunds: readonly (readonly [Has, string])[] = [
  [{ orders: {}, his: {}, invoices: {} }, 'surplus refund-not-paid 100'],
  [{ orders: { state: 'open' }, his: {} }, 'surplus refund-under-way 100'],
  [{ orders: { state: 'open' } }, 'one-sided orders refund-under-way 100'],
  [{ orders: {}, bill: {}, invoices: {} }, 'shortage refund-not-in-his 100'],
  [{ orders: {}, bill: { state: 'failed' } }, 'shortage refund-failed 100'],
  [{ orders: {} }, 'one-sided orders refund-only-platform 100'],
  [{ invoices: {} }, 'one-sided invoices refund-only-witness 100'],
  [{ bill: {} }, 'one-sided bill refund-only-money 100'],
  [{ his: {} }, 'one-sided his refund-only-books 100'],
  [{ his: {}, bill: {}, invoices: {} }, 'one-sided orders refund-platform-lacks 100'],
  [{ orders: {}, his: {}, bill: {} }, 'one-sided invoices refund-witness-lacks 100'],
  [{ orders: {}, his: { fen: -90 }, bill: {}, invoices: {} }, 'amount refund-amounts-differ 10'],
  [{ orders: { state: 'open' }, his: {}, bill: {}, invoices: {} }, 'state orders refund-accepted 100'],
  [{ orders: {}, his: {}, bill: { state: 'failed' }, invoices: {} }, 'state bill refund-failed 100'],
  [{ orders: { state: 'failed' }, his: {}, bill: {}, invoices: {} }, 'state orders refund-state-differs 100'],
];
const cases = [
  ...payments.map(([has, gives]) => ({ kind: 'pay' as const, has, gives })),
  ...refunds.map(([has, gives]) => ({ kind: 'refund' as const, has, gives })),
].map((one, place) => ({ ...one, place, sides: Object.keys(one.has).join(' ') }));

function rowsOf(name: Name) {
  return cases.flatMap(({ kind, has, place }) => {
    const own = has[name];
    if (own === undefined) return [];
    const numbers = {
      orderNo: `${place}:O`,
      transactionId: `${place}:T`,
      ...(kind === 'pay' ? {} : { refundNo: `${place}:R` }),
    };
    return [rowOf({ kind, fen: kind === 'pay' ? 100 : -100, ...numbers, ...own })];
  });
}

const roles = { orders: 'witness', his: 'books', bill: 'money', invoices: 'witness' } as const;
const sides = names.map((name) => ({ name, role: roles[name], sources: [{ name, rows: rowsOf(name) }] }));
const result = await reconcileSmall({ orders: [], his: [], bill: [] }, { date, sides });
const differences = await allOf(result.differences());
afterAll(() => result.close());

describe('the likely cause follows from the class, the sides and whether it is a payment or a refund', () => {
  test.each(cases)('$kind: $sides: $gives', ({ place, gives }) => {
    const own = (one: Difference) => Number.parseInt(one.orderNo, 10) === place;
    expect(differences.filter(own).map(told)).toEqual([gives]);
  });
});

test('a refund is never called a payment, and every cause has its words in both languages', () => {
  for (const [name, { cause, next }] of Object.entries(causes) as [Cause, (typeof causes)[Cause]][]) {
    for (const text of [cause.zh, next.zh, cause.en, next.en]) expect(text).not.toBe('');
    if (name.startsWith('refund-') && name !== 'refund-not-sent') expect(cause.zh).toMatch(/退/);
  }
});
