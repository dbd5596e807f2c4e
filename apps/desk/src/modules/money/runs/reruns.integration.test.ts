import type { TradeView } from '@yinuo/api';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Trade } from '../testing/day-files.ts';
import { type MoneyDesk, openMoneyDesk } from '../testing/money-desk.ts';

let first: MoneyDesk;
let desk: MoneyDesk;
beforeAll(async () => {
  first = await openMoneyDesk();
});
afterAll(() => first.close());
beforeEach(async () => {
  desk = await first.another();
});

const [D1, D2] = ['2026-03-01', '2026-03-02'];
const before: Trade[] = [1, 2].map((n) => ({ n, at: `${D1} 09:00:00` }));
const after: Trade[] = [{ n: 3 }, { n: 4 }];
const late: Trade = { n: 20, at: `${D1} 23:59:58`, billAt: `${D2} 00:00:03` };
const seen = async () => (await desk.differences()).items.map((one) => [one.day, one.class, one.state, one.fen]);
const post = (path: string, body: unknown, by = desk.finance) =>
  desk.call<Record<string, unknown> & { id: string }>(by, `/api/money/${path}`, { body });
const seal = (to: string) => post('seals', { contract: desk.contract, from: D1, to });
const recover = async (id = '') => post('recoveries', { contract: desk.contract, differences: [id], title: '追款' });
const noticed = async (template: string) =>
  (
    await desk.pool.query(
      `select distinct params ->> 'was' as was, params ->> 'amount' as amount from notice where template = $1 and contract_id = $2`,
      [template, desk.contract],
    )
  ).rows;
async function writeOff(id = ''): Promise<void> {
  const proposed = await post('write-offs', { differences: [id], reason: '小额' }, desk.operations);
  const { id: writeOffId } = proposed.body.writeOff as { id: string };
  expect((await post(`write-offs/${writeOffId}/decide`, { approve: true })).status).toBe(200);
}

/** Paid just before midnight; the next day's bill has it. */
async function acrossMidnight(): Promise<void> {
  await desk.take([...before, late], ['orders', 'his']);
  await desk.take(before, ['bill']);
  await desk.reconcile(D1);
  await desk.take(after, ['orders', 'his']);
  await desk.take([...after, late], ['bill']);
}

describe('a day is run again on the same files', () => {
  const cleared = [[D1, 'next-day', 'cleared', 5000]];

  test('what came across midnight stays cleared, sealed or not; it can be looked up and taken apart', async () => {
    await acrossMidnight();
    const run = await desk.reconcile(D2);
    const again = await desk.reconcile(D2);
    expect([again.digest, again.figures]).toEqual([run.digest, run.figures]);
    await desk.reconcile(D1);
    expect(await seen()).toEqual(cleared);
    expect((await seal(D2)).status).toBe(201);
    expect((await desk.reconcile(D2)).digest).toBe(run.digest);
    expect(await seen()).toEqual(cleared);
    const path = `/api/money/trades?contract=${desk.contract}&day=${D2}&number=GH00000020`;
    const { groups } = (await desk.call<TradeView>(desk.finance, path)).body;
    expect(groups).toMatchObject([{ difference: null, rows: [{}, {}, {}] }]);
    const trade = { contract: desk.contract, day: D2, number: 'GH00000020', group: groups[0]?.id };
    const asked = await post('trades/unmatch', { ...trade, reason: '不是同一笔' });
    const apart = await desk.work(asked.body.id);
    const parts = (await seen()).filter(([, , state]) => state === 'open');
    expect(parts.map(([, name]) => name).toSorted()).toEqual(['shortage', 'surplus']);
    expect((await desk.reconcile(D2)).digest).toBe(apart.digest);
    await desk.reconcile(D1);
    expect((await seen()).filter(([, , state]) => state === 'open')).toEqual(parts);
  });

  test('paid on one day and given back on the next', async () => {
    const columns = { orderNo: 'o', transactionId: 't', refundNo: 'r', fen: 'f', at: 'a' };
    const orders = await desk.source('orders', '订单');
    const bill = await desk.source('bill', '账单', { columns, amountUnit: 'fen' });
    const his = await desk.source('his', 'HIS');
    const day = async (on: string, rows: readonly [string, string, string]) => {
      const head = 'order_no,transaction_id,kind,refund_no,amount_fen,paid_at,his_no,state';
      const own = `GH${on},T${on}`;
      const paid = `${own},pay,,500,${on}T10:00:00+08:00,H${on},SUCCESS`;
      await desk.upload(orders, `o${on}.csv`, `${head}\n${rows[0]}\n${paid}\n`);
      await desk.upload(bill, `b${on}.csv`, `o,t,r,f,a\n${rows[1]}\n${own},,500,${on} 10:00:00\n`);
      await desk.upload(
        his,
        `h${on}.csv`,
        `id,trade_no,amount_fen,traded_at,kind\nH${on},T${on},500,${on} 10:00:00,pay\n`,
      );
      return desk.reconcile(on);
    };
    await day(D1, [`GH1,T1,pay,,5000,${D1}T10:00:00+08:00,,SUCCESS`, `GH1,T1,,5000,${D1} 10:00:00`, '']);
    const back = [`GH1,T1,refund,R1,5000,${D2}T10:00:00+08:00,,SUCCESS`, `GH1,T1,R1,-5000,${D2} 10:00:00`, ''] as const;
    const run = await day(D2, back);
    expect(await seen()).toEqual([[D1, 'surplus', 'cleared', 5000]]);
    const again = await desk.reconcile(D2);
    expect([again.digest, again.figures]).toEqual([run.digest, run.figures]);
    expect(await seen()).toEqual([[D1, 'surplus', 'cleared', 5000]]);
  });

  test('what the next day made of it stays, with what people decided, when the first day is run again', async () => {
    await desk.take([...before, { ...late, without: ['bill'] }]);
    await desk.reconcile(D1);
    await desk.take(after);
    const run = await desk.reconcile(D2);
    await writeOff((await desk.differences()).items[0]?.id);
    await desk.reconcile(D1);
    expect(await seen()).toEqual([[D2, 'shortage', 'written-off', 5000]]);
    const again = await desk.reconcile(D2);
    expect([again.digest, again.figures]).toEqual([run.digest, run.figures]);
  });

  test('a file of the first day explains what the next had brought: that day is run again by itself', async () => {
    await acrossMidnight();
    await desk.reconcile(D2);
    await desk.take([{ ...late, billAt: `${D1} 23:59:59` }], ['bill']);
    await desk.reconcile(D1);
    const { rows } = await desk.pool.query<{ id: string; day: string }>(
      `select id, day::text from money_run where contract_id = $1 and state = 'queued'`,
      [desk.contract],
    );
    expect(rows.map(({ day }) => day)).toEqual([D2]);
    const again = await desk.work(rows[0]?.id ?? '');
    expect(again.figures).toMatchObject({ cleared: { count: 0 }, classes: { 'one-sided': { count: 1, fen: 5000 } } });
  });
});

test('an item carried out of a sealed day waits for the bill of the next, and is counted there', async () => {
  await desk.take(before);
  await desk.reconcile(D1);
  await seal(D1);
  await desk.take([{ n: 8, at: `${D1} 11:00:00`, fen: 700 }], ['his']);
  await desk.reconcile(D1);
  const carried = [[D2, 'one-sided', 'open', 700]];
  expect(await seen()).toEqual(carried);
  await desk.take(after, ['orders', 'his']);
  expect((await desk.reconcile(D2)).figures?.classes).toEqual({ 'one-sided': { count: 1, fen: 700 } });
  await desk.take(after, ['bill']);
  expect((await desk.reconcile(D2)).figures?.classes).toEqual({ 'one-sided': { count: 1, fen: 700 } });
  expect(await seen()).toEqual(carried);
});

test('a match by hand falls when one half of it is explained; the other is open again', async () => {
  await desk.take([
    ...after,
    { n: 10, without: ['his'] },
    { n: 11, without: ['bill', 'orders'], at: `${D2} 15:00:00` },
  ]);
  await desk.reconcile(D2);
  const differences = (await desk.differences()).items.map(({ id }) => id);
  expect((await post('matches', { differences, reason: '同一笔' })).status).toBe(201);
  await desk.take([{ n: 10 }], ['his']);
  await desk.reconcile(D2);
  expect(await seen()).toEqual([[D2, 'one-sided', 'open', 5000]]);
  expect(await noticed('money.decisions-fell')).toHaveLength(1);
});

describe('money that is being chased', () => {
  test('a corrected file leaves less of it: both sides are told, once', async () => {
    await desk.take([...after, { n: 9, hisFen: 9000 }]);
    await desk.reconcile(D2);
    expect((await recover((await desk.differences()).items[0]?.id)).status).toBe(201);
    const listed = await desk.call<{ items: { id: string; source: { side: string } }[] }>(
      desk.operations,
      `/api/money/statements?contract=${desk.contract}`,
    );
    const wrong = listed.body.items.find(({ source }) => source.side === 'his');
    const withdrawn = await post(`statements/${wrong?.id}/withdraw`, { reason: '更正' }, desk.operations);
    expect(withdrawn).toMatchObject({ status: 200 });
    await desk.take([...after, { n: 9, hisFen: 5100 }], ['his']);
    await desk.reconcile(D2);
    await desk.reconcile(D2);
    expect(await seen()).toEqual([[D2, 'amount', 'recovering', 100]]);
    expect(await noticed('recovery.altered')).toEqual([{ was: '40.00', amount: '1.00' }]);
  });

  test('not what the next day may bring; what a later day brings after all is told, and is no surplus', async () => {
    const missing: Trade = { n: 9, at: `${D1} 10:00:00` };
    await desk.take([...before, late, missing], ['orders', 'his']);
    await desk.take(before, ['bill']);
    await desk.reconcile(D1);
    const { items } = await desk.differences();
    const across = items.find((one) => one.class === 'next-day');
    expect(across?.may).not.toContain('recover');
    expect((await recover(across?.id)).status).toBe(422);
    expect((await recover(items.find((one) => one.class === 'shortage')?.id)).status).toBe(201);
    await desk.take(after, ['orders', 'his']);
    await desk.take([...after, late, { ...missing, at: `${D2} 09:00:00` }], ['bill']);
    expect((await desk.reconcile(D2)).figures).toMatchObject({ classes: {}, cleared: { count: 2, fen: 10_000 } });
    expect((await seen()).map(([, , state]) => state).toSorted()).toEqual(['cleared', 'recovering']);
    expect(await noticed('recovery.explained')).toEqual([{ was: null, amount: '50.00' }]);
  });
});
