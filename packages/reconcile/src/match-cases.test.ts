import { afterAll, describe, expect, test } from 'vitest';
import type { Difference, Match } from './reconciliation.ts';
import {
  allOf,
  matched,
  type RowPart,
  reconcileSmall,
  type SideName,
  type SmallDay,
  told,
} from './testing/small-day.ts';

interface Case {
  readonly name: string;
  readonly orders?: readonly RowPart[];
  readonly his?: readonly RowPart[];
  readonly bill?: readonly RowPart[];
  /** Groups and differences that must come of it, no more and no fewer. */
  readonly gives: readonly string[];
}

const order = (fen: number, part: Partial<RowPart> = {}): RowPart => ({
  fen,
  orderNo: 'O',
  transactionId: 'T',
  hisNo: 'H',
  ...part,
});
const booked = (fen: number, part: Partial<RowPart> = {}): RowPart => ({ fen, hisNo: 'H', tradeNo: 'O', ...part });
const received = (fen: number, part: Partial<RowPart> = {}): RowPart => ({
  fen,
  orderNo: 'O',
  transactionId: 'T',
  ...part,
});
const back = (fen: number, refundNo: string, part: Partial<RowPart> = {}) => ({ refundNo, ...part, fen: -fen });
const paid = { orders: [order(100)], his: [booked(100)], bill: [received(100)] };
const allThree = 'exact orders:100 his:100 bill:100';

const cases: readonly Case[] = [
  { name: 'all agree', ...paid, gives: [allThree] },
  { name: 'ZK-11: paid without HIS success', ...paid, his: [], gives: ['surplus his-not-told 100'] },
  { name: 'ZK-11: HIS success without payment', ...paid, bill: [], gives: ['shortage money-not-received 100'] },
  {
    name: 'lesson 9: a row that only the HIS has is listed',
    his: [booked(100)],
    gives: ['one-sided his only-books 100'],
  },
  { name: 'only the platform', orders: [order(100)], gives: ['one-sided orders only-platform 100'] },
  { name: 'only the channel', bill: [received(100)], gives: ['one-sided bill only-money 100'] },
  { name: 'lost by the platform', his: paid.his, bill: paid.bill, gives: ['one-sided orders platform-lacks 100'] },
  { name: 'another amount in the HIS', ...paid, his: [booked(90)], gives: ['amount amounts-differ 10'] },
  { name: 'yuan taken for fen', ...paid, his: [booked(1)], gives: ['amount yuan-for-fen 99'] },
  {
    name: 'lesson 9: two channel rows within a minute against one HIS row: one match, one break',
    ...paid,
    bill: [received(100), received(100, { transactionId: 'T2', at: '2026-03-01T12:00:40+08:00' })],
    gives: ['picked orders:100 his:100 bill:100', 'duplicate bill paid-twice 100'],
  },
  {
    name: 'the same under two order numbers',
    ...paid,
    bill: [received(100), received(100, { orderNo: 'O2', transactionId: 'T2' })],
    gives: [allThree, 'one-sided bill only-money 100'],
  },
  {
    name: 'lesson 9: ORD-1 never matches ORD-10',
    orders: [order(100, { orderNo: 'ORD-1', transactionId: '', hisNo: '' })],
    his: [booked(100, { tradeNo: 'ORD-10' })],
    bill: [received(100, { orderNo: 'ORD-10', transactionId: '' })],
    gives: ['one-sided orders only-platform 100', 'one-sided orders platform-lacks 100'],
  },
  {
    name: 'listed twice by the channel',
    ...paid,
    bill: [received(100), received(100)],
    gives: ['picked orders:100 his:100 bill:100', 'duplicate bill listed-twice 100'],
  },
  {
    name: 'booked twice',
    ...paid,
    his: [booked(100), booked(100, { hisNo: 'H2' })],
    gives: ['picked orders:100 his:100 bill:100', 'duplicate his booked-twice 100'],
  },
  {
    name: 'booked twice, once under the channel number',
    ...paid,
    his: [booked(100), booked(100, { hisNo: 'H2', tradeNo: 'T' })],
    gives: [allThree, 'duplicate his booked-twice 100'],
  },
  {
    name: 'one payment for two bills of the HIS',
    ...paid,
    his: [booked(60), booked(40, { hisNo: 'H2' })],
    gives: ['summed orders:100 his:60 his:40 bill:100'],
  },
  {
    name: 'one bill of the HIS for two orders',
    orders: [order(60), order(40, { orderNo: 'O2', transactionId: 'T2' })],
    his: [booked(100, { tradeNo: '' })],
    bill: [received(60), received(40, { orderNo: 'O2', transactionId: 'T2' })],
    gives: ['summed orders:60 orders:40 his:100 bill:60 bill:40'],
  },
  {
    name: 'equal sums of unequal orders are not a match',
    orders: [order(60), order(40, { orderNo: 'O2', transactionId: 'T2' })],
    his: [booked(100, { tradeNo: '' })],
    bill: [received(50), received(50, { orderNo: 'O2', transactionId: 'T2' })],
    gives: ['amount part-missing 100'],
  },
  {
    name: 'insurance and cash in one order',
    ...paid,
    bill: [received(70), received(30, { transactionId: '', tradeNo: 'SETL' })],
    gives: ['summed orders:100 his:100 bill:30 bill:70'],
  },
  { name: 'the insurance part is missing', ...paid, bill: [received(70)], gives: ['amount amounts-differ 30'] },
  {
    name: 'one payment, refunds in parts, of which the HIS does not say which',
    orders: [order(-30, back(30, 'R1')), order(-30, back(30, 'R2')), order(-20, back(20, 'R3'))],
    his: [booked(-30, { hisNo: 'B1' }), booked(-30, { hisNo: 'B2' }), booked(-20, { hisNo: 'B3' })],
    bill: [received(-30, back(30, 'R1')), received(-30, back(30, 'R2')), received(-20, back(20, 'R3'))],
    gives: ['summed orders:-30 orders:-30 orders:-20 his:-30 his:-30 his:-20 bill:-30 bill:-30 bill:-20'],
  },
  {
    name: 'one of two equal refunds is not in the HIS',
    orders: [order(-30, back(30, 'R1')), order(-30, back(30, 'R2'))],
    his: [booked(-30, { hisNo: 'B1' })],
    bill: [received(-30, back(30, 'R1')), received(-30, back(30, 'R2'))],
    gives: ['picked orders:-30 his:-30 bill:-30', 'shortage refund-not-in-his 30'],
  },
  {
    name: 'one of two equal refunds was not paid: that one, not the other',
    orders: [order(-30, back(30, 'R1')), order(-30, back(30, 'R2'))],
    his: [booked(-30, { hisNo: 'B1' }), booked(-30, { hisNo: 'B2' })],
    bill: [received(-30, back(30, 'R2'))],
    gives: ['picked orders:-30 his:-30 bill:-30', 'surplus refund-not-paid 30'],
  },
  {
    name: 'refund stuck',
    orders: [order(-30, back(30, 'R1', { state: 'open' }))],
    gives: ['one-sided orders refund-under-way 30'],
  },
  {
    name: 'refund stuck, given back by the HIS',
    orders: [order(-30, back(30, 'R1', { state: 'open' }))],
    his: [booked(-30)],
    gives: ['surplus refund-under-way 30'],
  },
  {
    name: 'refund failed at the channel',
    orders: [order(-30, back(30, 'R1'))],
    his: [booked(-30)],
    bill: [received(-30, back(30, 'R1', { state: 'failed' }))],
    gives: ['state bill refund-failed 30'],
  },
  {
    name: 'a refund that failed everywhere is no money',
    orders: [order(-30, back(30, 'R1', { state: 'failed' }))],
    bill: [received(-30, back(30, 'R1', { state: 'failed' }))],
    gives: [],
  },
  {
    name: 'closed, but paid',
    ...paid,
    orders: [order(100, { state: 'failed' })],
    gives: ['state orders state-differs 100'],
  },
  {
    name: 'paid, and nobody was told',
    ...paid,
    orders: [order(100, { state: 'open' })],
    his: [],
    gives: ['surplus order-not-told 100'],
  },
  { name: 'never paid is no money', orders: [order(100, { state: 'open', transactionId: '', hisNo: '' })], gives: [] },
  {
    name: 'paid at the second attempt',
    ...paid,
    orders: [order(100, { state: 'failed', transactionId: 'T0' }), order(100)],
    gives: ['linked orders:100 his:100 bill:100'],
  },
  {
    name: 'the same order under two transactions',
    ...paid,
    bill: [received(100, { transactionId: 'T2' })],
    gives: ['state other-transaction 100'],
  },
  {
    name: 'the HIS names the payment',
    ...paid,
    his: [booked(100, { tradeNo: 'T', hisNo: 'H9' })],
    gives: ['linked orders:100 his:100 bill:100'],
  },
  {
    name: 'the HIS names nothing, the order names the bill',
    ...paid,
    his: [booked(100, { tradeNo: '' })],
    gives: ['linked orders:100 his:100 bill:100'],
  },
  {
    name: 'a test patient, told by one side only',
    ...paid,
    orders: [order(100, { mark: 'test: bed 3' })],
    gives: [],
  },
  {
    name: 'paid twice and booked twice: the platform lacks one',
    ...paid,
    his: [booked(100), booked(100, { hisNo: 'H2' })],
    bill: [received(100), received(100, { transactionId: 'T2' })],
    gives: ['picked orders:100 his:100 bill:100', 'one-sided orders platform-lacks 100'],
  },
  {
    name: 'paid twice and not booked: the payment of the order stays with it',
    ...paid,
    his: [],
    bill: [received(100, { transactionId: 'T0' }), received(100)],
    gives: ['surplus his-not-told 100', 'duplicate bill paid-twice 100'],
  },
  {
    name: 'nothing was paid and nothing booked',
    orders: [order(0)],
    his: [booked(0)],
    bill: [received(0)],
    gives: ['exact orders:0 his:0 bill:0'],
  },
];

// All cases in one day: each has numbers of its own, told by its place.
const numbered = (rows: readonly RowPart[] | undefined, place: number): readonly RowPart[] =>
  (rows ?? []).map((row) => {
    const own = (number: string | undefined) => (number ? `${place}:${number}` : '');
    const { orderNo, transactionId, refundNo, hisNo, tradeNo } = row;
    const numbers = { orderNo: own(orderNo), transactionId: own(transactionId), refundNo: own(refundNo) };
    return { ...row, ...numbers, hisNo: own(hisNo), tradeNo: own(tradeNo) };
  });

const side = (name: SideName) => cases.flatMap((one, place) => numbered(one[name], place));
const day: SmallDay = { orders: side('orders'), his: side('his'), bill: side('bill') };
const result = await reconcileSmall(day, { leaveOut: [{ column: 'mark', prefix: 'test' }] });
const matches = await allOf(result.matches());
const differences = await allOf(result.differences());
afterAll(() => result.close());

const placeOf = ({ rows }: Match | Difference) => {
  const [row] = rows;
  return Number.parseInt(row?.orderNo || row?.hisNo || row?.tradeNo || '', 10);
};

describe('each case gives its matches and its differences, no more and no fewer', () => {
  test.each(cases.map((one, place) => ({ ...one, place })))('$name', ({ gives, place }) => {
    const found = [
      ...matches.filter((one) => placeOf(one) === place).map(matched),
      ...differences.filter((one) => placeOf(one) === place).map(told),
    ];
    expect(found.sort()).toEqual([...gives].sort());
  });
});

test('what is suggested is only told: the rows stay differences', () => {
  const [alone] = differences.filter((one) => told(one) === 'one-sided orders only-platform 100');
  expect(alone?.suggests.length).toBeGreaterThan(0);
  expect(differences.map(({ key }) => key)).toEqual(expect.arrayContaining([...(alone?.suggests ?? [])]));
});

test('what is not told apart by a number is not matched by amount and time', async () => {
  const orders = [{ fen: 100, orderNo: 'A', transactionId: 'T' }];
  await using one = await reconcileSmall({
    orders,
    his: [{ fen: 100, hisNo: 'X' }],
    bill: [{ fen: 100, transactionId: 'T' }],
  });
  expect(one.summary.matched).toBe(0);
});

test('the balance is explained to the fen', () => {
  for (const { a, b, fen } of result.summary.balance) {
    const explained = differences.reduce((sum, { amounts }) => sum + (amounts[a] ?? 0) - (amounts[b] ?? 0), 0);
    expect({ a, b, fen: explained }).toEqual({ a, b, fen });
  }
});
