import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, fenOf } from '@yinuo/kernel';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { reconcile } from './reconcile.ts';
import type { CarriedRow } from './side-row.ts';
import {
  allOf,
  date,
  matched,
  type RowPart,
  reconcileSmall,
  roles,
  rowOf,
  type SmallDay,
  sidesOf,
  told,
} from './testing/small-day.ts';

// Each run opens a database; a busy machine is slow at that.
vi.setConfig({ testTimeout: 60_000 });

const tomorrow = addDays(date, 1);
const late = '2026-03-01T23:59:58+08:00';
const early = '2026-03-02T00:00:02+08:00';
const [noon, tomorrowNoon] = ['2026-03-01T12:00:00+08:00', '2026-03-02T12:00:00+08:00'];
const order: RowPart = { fen: 100, orderNo: 'O', transactionId: 'T', hisNo: 'H', at: late };
const booked: RowPart = { fen: 100, hisNo: 'H', tradeNo: 'O', at: late };
const received: RowPart = { fen: 100, orderNo: 'O', transactionId: 'T', at: late };
const quiet = { orders: [], his: [], bill: [] };

async function runOf(day: SmallDay, options: Parameters<typeof reconcileSmall>[1] = {}) {
  await using result = await reconcileSmall(day, options);
  return {
    summary: result.summary,
    differences: await allOf(result.differences()),
    cleared: await allOf(result.cleared()),
    carriedOut: await allOf(result.carriedOut()),
  };
}

describe('lesson 9: a payment at 23:59:58 that is in the bill of the next day', () => {
  test('waits for the next day, and clears itself', async () => {
    const first = await runOf({ ...quiet, orders: [order], his: [booked] });
    expect(first.differences.map(told)).toEqual(['next-day midnight 100']);
    expect(first.carriedOut.map(({ side, day }) => ({ side, day }))).toEqual([
      { side: 'orders', day: date },
      { side: 'his', day: date },
    ]);
    const second = await runOf({ ...quiet, bill: [received] }, { date: tomorrow, carriedIn: first.carriedOut });
    expect(second.differences).toEqual([]);
    expect(second.cleared.map(matched)).toEqual(['linked orders:100 his:100 bill:100']);
    expect(second.summary).toMatchObject({
      matched: 1,
      sides: { orders: { rows: 1, carriedIn: { rows: 1, fen: 100 } }, bill: { carriedIn: { rows: 0 } } },
    });
  });

  test('not found there either, it is what it is, under the same key', async () => {
    const first = await runOf({ ...quiet, orders: [order], his: [booked] });
    const second = await runOf(quiet, { date: tomorrow, carriedIn: first.carriedOut });
    expect(second.differences.map(told)).toEqual(['shortage money-not-received 100']);
    expect(second.differences[0]?.key).toBe(first.differences[0]?.key);
    expect(second.carriedOut).toEqual([]);
  });

  test('booked a moment after midnight, it clears the day after', async () => {
    const first = await runOf({ ...quiet, orders: [order], bill: [received] });
    const second = await runOf(
      { ...quiet, his: [{ ...booked, at: early }] },
      { date: tomorrow, carriedIn: first.carriedOut },
    );
    expect(second.cleared).toHaveLength(1);
  });

  test('a refund waits too', async () => {
    const refund = { kind: 'refund', refundNo: 'R', fen: -40 } as const;
    const first = await runOf({ ...quiet, orders: [{ ...order, ...refund }], his: [{ ...booked, fen: -40 }] });
    expect(first.differences.map(told)).toEqual(['next-day midnight 40']);
  });
});

test.each([
  ['23:57:59', 120, 'shortage'],
  ['23:58:00', 120, 'next-day'],
  ['23:30:00', 3600, 'next-day'],
])('unmatched at %s, with a boundary of %i seconds: %s', async (time, boundarySeconds, expected) => {
  const at = `2026-03-01T${time}+08:00`;
  const found = await runOf({ ...quiet, orders: [{ ...order, at }], his: [{ ...booked, at }] }, { boundarySeconds });
  expect(found.differences.map((one) => one.class)).toEqual([expected]);
});

test('just after midnight only the first run of all may look back', async () => {
  const day = { ...quiet, bill: [{ ...received, at: '2026-03-01T00:00:03+08:00' }] };
  expect((await runOf(day)).differences.map(told)).toEqual(['next-day midnight 100']);
  expect((await runOf(day, { carriedIn: [] })).differences.map(told)).toEqual(['one-sided bill only-money 100']);
});

test("lesson 9: a clean April leaves March's open case alone", async () => {
  const march: RowPart = { ...received, at: '2026-02-10T12:00:00+08:00' };
  const first = await runOf({ ...quiet, bill: [march] }, { date: addDays(date, -19) });
  const open: CarriedRow = { ...rowOf(march), side: 'bill', day: addDays(date, -19) };
  const other = (part: RowPart) => ({
    ...part,
    orderNo: 'P',
    transactionId: 'U',
    hisNo: 'I',
    tradeNo: part.tradeNo ? 'P' : '',
    at: '2026-03-01T12:00:00+08:00',
  });
  const second = await runOf(
    { orders: [other(order)], his: [other({ ...booked, tradeNo: 'P' })], bill: [other(received)] },
    { carriedIn: [open] },
  );
  expect(second.summary.matched).toBe(1);
  expect(second.differences.map(({ key }) => key)).toEqual(first.differences.map(({ key }) => key));
  expect(second.differences[0]?.rows[0]).toMatchObject({ day: addDays(date, -19), fen: fenOf(100) });
});

describe('lesson 9: the same again gives nothing new', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'same-again-'));
  afterAll(() => rm(folder, { recursive: true }));
  const head = 'id,trade_no,amount_fen,traded_at,kind\n';
  const rows = [
    'H1,O1,100,2026-03-01 12:00:00,pay\n',
    'H2,O2,50,2026-03-01 12:00:00,pay\n',
    'H2,O2,50,2026-03-01 12:00:00,pay\n',
  ];
  const files = [join(folder, 'a.csv'), join(folder, 'b.csv'), join(folder, 'c.csv')];
  await writeFile(files[0] ?? '', head + rows.join(''));
  await writeFile(files[1] ?? '', head + rows.join(''));
  await writeFile(files[2] ?? '', `${head}${rows[0]}${rows[1]}H3,O3,70,2026-03-01 13:00:00,pay\n`);
  const his = async (names: readonly string[]) => {
    const sides = sidesOf(quiet).map((side) =>
      side.name === 'his' ? { ...side, sources: names.map((file) => ({ file })) } : side,
    );
    await using result = await reconcile({ date, sides });
    return result.summary.sides.his;
  };

  test('a file under two names is taken once', async () => {
    expect(await his(files.slice(0, 2))).toEqual(await his(files.slice(0, 1)));
  });

  test('a row that stands in two files is taken once, twice in one file it is twice', async () => {
    expect(await his([files[0] ?? '', files[2] ?? ''])).toMatchObject({
      rows: 4,
      fen: 270,
      leftOut: { rows: 2, fen: 150 },
    });
  });

  const from = (names: readonly string[], rows: (name: string) => readonly RowPart[]) =>
    names.map((name) => ({ name, rows: rows(name).map(rowOf) }));
  const back: RowPart = { ...received, kind: 'refund', refundNo: 'R', fen: -100, at: noon };

  test.each([[['noon', 'evening']], [['evening', 'noon']]])(
    'of files %j the one that says REFUNDED is believed, whichever comes first',
    async (names) => {
      const sides = sidesOf({ ...quiet, bill: [{ ...received, at: noon }, back] }, roles).map((side) =>
        side.name === 'orders'
          ? { ...side, sources: from(names, (name) => [{ ...order, at: noon, returned: name === 'evening' }]) }
          : side,
      );
      await using result = await reconcileSmall(quiet, { sides });
      expect((await allOf(result.differences())).map(told)).toEqual([]);
      expect((await allOf(result.matches())).map(matched)).toEqual(['reversed bill:100 bill:-100']);
    },
  );

  test('carried in as paid and standing in the file as REFUNDED, it is the carried row, and was given back', async () => {
    const first = await runOf({ ...quiet, orders: [order], bill: [received] });
    const second = await runOf(
      { ...quiet, orders: [{ ...order, returned: true }], bill: [{ ...back, at: tomorrowNoon }] },
      { date: tomorrow, carriedIn: first.carriedOut },
    );
    expect(second.differences).toEqual([]);
    expect(second.cleared.map(matched)).toEqual(['reversed bill:100 bill:-100']);
  });

  test('what was taken before is in no match', async () => {
    const day: SmallDay = {
      orders: [
        order,
        { ...order, orderNo: 'O2', transactionId: 'T2', hisNo: '' },
        { fen: 0, orderNo: 'O3', hisNo: 'H3' },
      ],
      his: [
        booked,
        { fen: 40, hisNo: 'H2', tradeNo: 'O2' },
        { fen: 60, hisNo: 'H22', tradeNo: 'O2' },
        { fen: 0, hisNo: 'H3', tradeNo: 'O3' },
      ],
      bill: [received, { ...received, orderNo: 'O2', transactionId: 'T2' }],
    };
    const sides = sidesOf(day, roles).map((side) => ({
      ...side,
      sources: from(['a', 'b'], () => day[side.name as keyof SmallDay]),
    }));
    await using result = await reconcileSmall(quiet, { sides });
    expect((await allOf(result.matches())).map(matched).toSorted()).toEqual([
      'exact orders:0 his:0',
      'exact orders:100 his:100 bill:100',
      'summed orders:100 his:40 his:60 bill:100',
    ]);
  });

  test('a row that was carried in and comes again is taken once', async () => {
    const first = await runOf({ ...quiet, orders: [order], his: [booked] });
    const second = await runOf(
      { ...quiet, orders: [order], bill: [received] },
      { date: tomorrow, carriedIn: first.carriedOut },
    );
    expect(second.differences).toEqual([]);
    expect(second.summary.sides.orders).toMatchObject({ rows: 1, leftOut: { rows: 1 } });
  });
});

test('a file without a payment of the day is refused', async () => {
  const sides = sidesOf({ ...quiet, bill: [{ ...received, at: '2026-03-05T12:00:00+08:00' }] }, roles);
  await expect(reconcile({ date, sides })).rejects.toMatchObject({
    fault: { rule: expect.stringContaining('2026-03-05') },
  });
});
