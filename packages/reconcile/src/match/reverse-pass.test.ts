import { addDays } from '@yinuo/kernel';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { CarriedRow } from '../side-row.ts';
import {
  allOf,
  date,
  matched,
  type RowPart,
  reconcileSmall,
  rowOf,
  type SideName,
  type SmallDay,
  told,
} from '../testing/small-day.ts';

vi.setConfig({ testTimeout: 60_000 });

const noon = { at: '2026-03-01T12:00:00+08:00' };
const paid = (fen = 100, part: Partial<RowPart> = {}): RowPart => ({
  ...noon,
  fen,
  orderNo: 'O',
  transactionId: 'T',
  ...part,
});
const back = (fen = 100, part: Partial<RowPart> = {}): RowPart => ({
  ...noon,
  fen: -fen,
  orderNo: 'O',
  transactionId: 'T',
  refundNo: 'R',
  ...part,
});
const booked = (fen: number, part: Partial<RowPart> = {}): RowPart => ({
  ...noon,
  fen,
  hisNo: 'H',
  tradeNo: 'O',
  ...part,
});
const inOut = [paid(), back()];

interface Case {
  readonly name: string;
  readonly orders?: readonly RowPart[];
  readonly his?: readonly RowPart[];
  readonly bill?: readonly RowPart[];
  readonly gives: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: 'refused by the HIS and refunded the same day',
    orders: inOut,
    bill: inOut,
    gives: ['reversed orders:100 orders:-100 bill:100 bill:-100'],
  },
  {
    name: 'the order says so in one row, REFUNDED',
    orders: [paid(100, { returned: true })],
    bill: inOut,
    gives: ['reversed bill:100 bill:-100'],
  },
  {
    name: 'REFUNDED, and its refund has a row too',
    orders: [paid(100, { returned: true }), back()],
    bill: inOut,
    gives: ['reversed orders:100 orders:-100 bill:100 bill:-100'],
  },
  {
    name: 'closed by the platform, paid too late and given back',
    orders: [paid(100, { state: 'failed' })],
    bill: inOut,
    gives: ['reversed bill:100 bill:-100'],
  },
  {
    name: 'given back in two parts',
    orders: [paid(), back(60), back(40, { refundNo: 'R2' })],
    bill: [paid(), back(60), back(40, { refundNo: 'R2' })],
    gives: ['reversed orders:100 orders:-60 orders:-40 bill:100 bill:-60 bill:-40'],
  },
  {
    name: 'given back in part only',
    orders: [paid(), back(30)],
    bill: [paid(), back(30)],
    gives: ['surplus his-not-told 100', 'shortage refund-of-unbooked 30'],
  },
  {
    name: 'one fen short',
    orders: [paid(), back(99)],
    bill: [paid(), back(99)],
    gives: ['surplus his-not-told 100', 'shortage refund-of-unbooked 99'],
  },
  {
    name: 'the platform knows nothing of it: nobody vouches',
    bill: inOut,
    gives: ['one-sided bill only-money 100', 'one-sided bill refund-only-money 100'],
  },
  {
    name: 'the order is still paid',
    orders: [paid()],
    bill: inOut,
    gives: ['surplus his-not-told 100', 'one-sided bill refund-only-money 100'],
  },
  {
    name: 'the order states another amount',
    orders: [paid(90, { returned: true })],
    bill: inOut,
    gives: ['surplus refund-not-sent 100', 'one-sided bill refund-only-money 100'],
  },
  {
    name: 'REFUNDED, but the channel gave back less',
    orders: [paid(100, { returned: true })],
    bill: [paid(), back(30)],
    gives: ['surplus refund-not-sent 100', 'one-sided bill refund-only-money 30'],
  },
  {
    name: 'its refund is under way',
    orders: [paid(), back(100, { state: 'open' })],
    bill: inOut,
    gives: ['surplus his-not-told 100', 'shortage refund-of-unbooked 100'],
  },
  {
    name: 'booked, and not given back in the HIS',
    orders: inOut,
    his: [booked(100)],
    bill: inOut,
    gives: ['exact orders:100 his:100 bill:100', 'shortage refund-not-in-his 100'],
  },
  {
    name: 'given back in the HIS, and never booked there',
    orders: inOut,
    his: [booked(-100)],
    bill: inOut,
    gives: ['exact orders:-100 his:-100 bill:-100', 'surplus his-not-told 100'],
  },
  {
    name: 'all three have it: payment and refund are matched, each by itself',
    orders: inOut,
    his: [booked(100), booked(-100, { hisNo: 'H2' })],
    bill: inOut,
    gives: ['exact orders:100 his:100 bill:100', 'exact orders:-100 his:-100 bill:-100'],
  },
  {
    name: 'REFUNDED in part, and all three have it',
    orders: [paid(100, { returned: true }), back(30)],
    his: [booked(100), booked(-30, { hisNo: 'H2' })],
    bill: [paid(), back(30)],
    gives: ['linked orders:100 his:100 bill:100', 'exact orders:-30 his:-30 bill:-30'],
  },
  {
    name: 'channel and HIS have both, the order says REFUNDED in one row',
    orders: [paid(100, { returned: true })],
    his: [booked(100), booked(-100, { hisNo: 'H2' })],
    bill: inOut,
    gives: ['reversed his:100 his:-100 bill:100 bill:-100'],
  },
  {
    name: 'REVOKED: both have payment and reversal, the order is void',
    orders: [paid(100, { state: 'failed' })],
    his: [booked(100), booked(-100, { hisNo: 'H2' })],
    bill: [paid(), back(100, { refundNo: '' })],
    gives: ['reversed his:100 his:-100 bill:-100 bill:100'],
  },
  {
    name: 'booked and taken back in the HIS, the order was never paid',
    orders: [paid(100, { state: 'failed' })],
    his: [booked(100), booked(-100, { hisNo: 'H2' })],
    gives: ['reversed his:100 his:-100'],
  },
  {
    name: 'paid twice, the second given back: one match, one reversal',
    orders: [paid(), paid(100, { transactionId: 'T2' }), back(100, { transactionId: 'T2' })],
    his: [booked(100)],
    bill: [paid(), paid(100, { transactionId: 'T2' }), back(100, { transactionId: 'T2' })],
    gives: ['picked orders:100 his:100 bill:100', 'reversed orders:100 orders:-100 bill:100 bill:-100'],
  },
  {
    name: 'just before midnight it waits for the day after: the HIS may have it there',
    orders: [paid(100, { at: '2026-03-01T23:59:00+08:00' }), back(100, { at: '2026-03-01T23:59:30+08:00' })],
    bill: [paid(100, { at: '2026-03-01T23:59:00+08:00' }), back(100, { at: '2026-03-01T23:59:30+08:00' })],
    gives: ['next-day midnight 100', 'next-day midnight 100'],
  },
];

// All cases in one day: each has numbers of its own.
const numbered = (rows: readonly RowPart[] | undefined, place: number): readonly RowPart[] =>
  (rows ?? []).map((row) => {
    const own = (number: string | undefined) => (number ? `${place}:${number}` : '');
    const { orderNo, transactionId, refundNo, hisNo, tradeNo } = row;
    return {
      ...row,
      orderNo: own(orderNo),
      transactionId: own(transactionId),
      refundNo: own(refundNo),
      hisNo: own(hisNo),
      tradeNo: own(tradeNo),
    };
  });
const side = (name: SideName) => cases.flatMap((one, place) => numbered(one[name], place));
const day: SmallDay = { orders: side('orders'), his: side('his'), bill: side('bill') };
const result = await reconcileSmall(day);
const matches = await allOf(result.matches());
const differences = await allOf(result.differences());
afterAll(() => result.close());

const placeOf = (rows: readonly { readonly orderNo: string; readonly tradeNo: string }[]) =>
  Number.parseInt(rows[0]?.orderNo || rows[0]?.tradeNo || '', 10);

describe('a trade that was paid and given back in full', () => {
  test.each(cases.map((one, place) => ({ ...one, place })))('$name', ({ gives, place }) => {
    const found = [
      ...matches.filter(({ rows }) => placeOf(rows) === place).map(matched),
      ...differences.filter(({ rows }) => placeOf(rows) === place).map(told),
    ];
    expect(found.sort()).toEqual([...gives].sort());
  });
});

const quiet = { orders: [], his: [], bill: [] };

describe('across midnight', () => {
  const carried = (name: SideName, part: RowPart): CarriedRow => ({
    ...rowOf(part),
    side: name,
    day: addDays(date, -1),
  });
  const before = { at: '2026-02-28T23:59:00+08:00' };

  test('paid the day before and given back today, it clears what was carried', async () => {
    const [orders, bill] = [[paid(100, before)], [paid(100, before)]];
    await using first = await reconcileSmall({ ...quiet, orders, bill }, { date: addDays(date, -1) });
    expect((await allOf(first.differences())).map(told)).toEqual(['next-day midnight 100']);
    const carriedIn = await allOf(first.carriedOut());
    await using second = await reconcileSmall({ ...quiet, orders: [back()], bill: [back()] }, { carriedIn });
    expect(await allOf(second.differences())).toEqual([]);
    expect((await allOf(second.cleared())).map(matched)).toEqual([
      'reversed orders:100 orders:-100 bill:100 bill:-100',
    ]);
  });

  test('an order that was carried in as REFUNDED still says so', async () => {
    const carriedIn = [carried('orders', paid(100, { ...before, returned: true })), carried('bill', paid(100, before))];
    await using second = await reconcileSmall({ ...quiet, bill: [back()] }, { carriedIn });
    expect((await allOf(second.cleared())).map(matched)).toEqual(['reversed bill:100 bill:-100']);
  });
});

test('of two sides money in and out needs no witness, and orders that stand for money say it by themselves', async () => {
  const two = (money: readonly RowPart[], books: readonly RowPart[]) => ({
    sides: [
      { name: 'his', role: 'books' as const, sources: [{ name: 'his', rows: books.map(rowOf) }] },
      { name: 'orders', role: 'money' as const, sources: [{ name: 'orders', rows: money.map(rowOf) }] },
    ],
  });
  for (const [money, books] of [
    [inOut, []],
    [[], inOut],
    [[paid(100, { returned: true })], []],
    [[], [paid(100, { returned: true })]],
  ] as const) {
    await using one = await reconcileSmall(quiet, two(money, books));
    expect(await allOf(one.differences())).toEqual([]);
  }
});
