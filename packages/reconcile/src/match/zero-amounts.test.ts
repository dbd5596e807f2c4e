import { expect, test, vi } from 'vitest';
import {
  allOf,
  matched,
  type RowPart,
  reconcileSmall,
  roles,
  rowOf,
  type SmallDay,
  told,
} from '../testing/small-day.ts';

vi.setConfig({ testTimeout: 60_000 });

const order = (fen: number, part: Partial<RowPart> = {}): RowPart => ({ fen, orderNo: 'O', hisNo: 'H', ...part });
const booked = (fen: number, part: Partial<RowPart> = {}): RowPart => ({ fen, hisNo: 'H', tradeNo: 'O', ...part });
const none = { orders: [], his: [], bill: [] };

test.each<{ name: string; day: Partial<SmallDay>; gives: readonly string[]; leftOut?: number }>([
  {
    name: 'a free registration of platform and HIS has no row in the bill, and needs none',
    day: { orders: [order(0)], his: [booked(0)] },
    gives: ['exact orders:0 his:0'],
  },
  {
    name: 'nor when only the bill number joins the two',
    day: { orders: [order(0, { orderNo: 'P' })], his: [booked(0, { tradeNo: '' })] },
    gives: ['linked orders:0 his:0'],
  },
  { name: 'free, and only in the HIS: no money is missing', day: { his: [booked(0)] }, gives: [], leftOut: 1 },
  { name: 'free, and only on the platform', day: { orders: [order(0)] }, gives: [], leftOut: 1 },
  { name: 'free, and never completed', day: { orders: [order(0, { state: 'open' })] }, gives: [], leftOut: 1 },
  {
    name: 'free twice in the HIS',
    day: { orders: [order(0)], his: [booked(0), booked(0, { hisNo: 'H2' })] },
    gives: [],
    leftOut: 3,
  },
  {
    name: 'free for the HIS, not for the platform: the amounts differ',
    day: { orders: [order(100)], his: [booked(0)] },
    gives: ['amount amounts-differ 100'],
  },
  {
    name: 'free for the platform, not for the HIS: nothing was received',
    day: { orders: [order(0)], his: [booked(100)] },
    gives: ['shortage money-not-received 100'],
  },
  {
    name: 'a free registration beside a fee of the same order',
    day: {
      orders: [order(50)],
      his: [booked(0), booked(50, { hisNo: 'H2' })],
      bill: [{ fen: 50, orderNo: 'O', transactionId: 'T' }],
    },
    gives: ['summed orders:50 his:0 his:50 bill:50'],
  },
])('$name', async ({ day, gives, leftOut = 0 }) => {
  await using result = await reconcileSmall({ ...none, ...day });
  const found = [...(await allOf(result.matches())).map(matched), ...(await allOf(result.differences())).map(told)];
  expect(found).toEqual(gives);
  expect(Object.values(result.summary.sides).reduce((sum, side) => sum + side.leftOut.rows, 0)).toBe(leftOut);
});

test('of two sides a zero stands for nothing, whichever has it', async () => {
  for (const [his, bill] of [
    [[booked(0)], []],
    [[], [booked(0)]],
  ] as const) {
    const sides = [
      { name: 'his', role: roles.his, sources: [{ name: 'his', rows: his.map(rowOf) }] },
      { name: 'bill', role: roles.bill, sources: [{ name: 'bill', rows: bill.map(rowOf) }] },
    ];
    await using result = await reconcileSmall(none, { sides });
    expect(result.summary).toMatchObject({ matched: 0, differences: {} });
  }
});
