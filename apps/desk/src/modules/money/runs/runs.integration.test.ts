import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Trade } from '../testing/day-files.ts';
import { type MoneyDesk, openMoneyDesk } from '../testing/money-desk.ts';
import { reconcileDay } from './reconcile-day.ts';

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
const agreeing = (from: number, count: number, at?: string): Trade[] =>
  Array.from({ length: count }, (_, n) => ({ n: from + n, ...(at ? { at } : {}) }));
const seen = async (query = '') =>
  (await desk.differences(query)).items.map((one) => [one.day, one.class, one.cause.id, one.state, one.fen]);
const factsOf = async (type: string) =>
  (
    await desk.pool.query<{ n: number }>('select count(*) as n from fact where type = $1 and contract_id = $2', [
      type,
      desk.contract,
    ])
  ).rows[0]?.n;

test('a day is matched; every difference has its class, cause, rows on each side and what to do', async () => {
  await desk.take([
    ...agreeing(1, 5),
    { n: 10, without: ['his'] },
    { n: 11, without: ['bill', 'orders'], fen: 300 },
    { n: 12, hisFen: 4000 },
  ]);
  const run = await desk.reconcile(D2);
  expect(run).toMatchObject({ state: 'done', progress: 100, late: false, figures: { matched: 5 } });
  expect(run.figures?.sides).toMatchObject({ orders: { rows: 7, fen: 35_000 }, his: { rows: 7, fen: 29_300 } });
  expect(run.figures?.classes).toEqual({
    surplus: { count: 1, fen: 5000 },
    'one-sided': { count: 1, fen: 300 },
    amount: { count: 1, fen: 1000 },
  });
  expect(await seen()).toEqual(
    expect.arrayContaining([
      [D2, 'surplus', 'his-not-told', 'open', 5000],
      [D2, 'one-sided', 'only-books', 'open', 300],
      [D2, 'amount', 'amounts-differ', 'open', 1000],
    ]),
  );
  const [amount] = (await desk.differences('&class=amount')).items;
  const { body } = await desk.call(desk.finance, `/api/money/differences/${amount?.id}`);
  expect(body).toMatchObject({
    amounts: { orders: 5000, his: 4000, bill: 5000 },
    cause: { text: { zh: '各方金额不同' } },
    rows: expect.arrayContaining([
      expect.objectContaining({ side: 'his', source: 'his.csv', hisNo: 'HIS12', fen: 4000 }),
      expect.objectContaining({ side: 'bill', source: 'bill.csv', fen: 5000 }),
    ]),
    may: ['note', 'match', 'propose-write-off'], // more was received than booked: nothing to recover
  });
  expect(run.reply).toContain('差异 3 笔，涉及 63.00 元');
  expect(run.reply).toContain('已收款，HIS 无记录：1 笔、50.00 元（GH00000010）');
});

test('run twice, or twice at once, it is the same and changes nothing; killed before its end it left nothing', async () => {
  await desk.take([...agreeing(1, 3), { n: 10, without: ['his'] }]);
  const before = await desk.reconcile(D2);
  const asked = await desk.call<{ id: string }>(desk.operations, '/api/money/runs', {
    body: { contract: desk.contract, day: D2 },
  });
  const again = await desk.call(desk.finance, '/api/money/runs', { body: { contract: desk.contract, day: D2 } });
  expect(again).toMatchObject({ status: 409, body: { code: 'state.conflict', params: { run: asked.body.id } } });
  const aborted = new AbortController();
  aborted.abort(new Error('killed'));
  const attempt = { key: 'x', log: desk.log, signal: aborted.signal };
  await expect(reconcileDay.run(desk, { run: asked.body.id }, attempt)).rejects.toThrow('killed');
  const [one, two] = await Promise.all([desk.work(asked.body.id), desk.work(asked.body.id)]);
  expect([one.digest, two.digest]).toEqual([before.digest, before.digest]);
  expect(await factsOf('money.reconciled')).toBe(2);
  expect(await seen()).toEqual([[D2, 'surplus', 'his-not-told', 'open', 5000]]);
});

test('cancelled it leaves nothing', async () => {
  await desk.take([{ n: 10, without: ['his'] }]);
  const asked = await desk.call<{ id: string }>(desk.operations, '/api/money/runs', {
    body: { contract: desk.contract, day: D2 },
  });
  const path = `/api/money/runs/${asked.body.id}/cancel`;
  expect((await desk.call(desk.finance, path, { method: 'POST' })).body).toMatchObject({ state: 'cancelled', may: [] });
  expect(await desk.work(asked.body.id)).toMatchObject({ state: 'cancelled', figures: null });
  expect(await seen()).toEqual([]);
  expect((await desk.call(desk.finance, path, { method: 'POST' })).body.code).toBe('state.conflict');
});

test('two sides are needed; a file of one side only is told so', async () => {
  await desk.take(agreeing(1, 2), ['bill']);
  expect(await desk.reconcile(D2)).toMatchObject({
    state: 'failed',
    fault: { code: 'money.file-refused', params: { rule: 'sides-missing', sides: ['bill'] } },
  });
  const body = { contract: desk.contract, day: '2026-03-04' };
  expect((await desk.call(desk.operations, '/api/money/runs', { body })).status).toBe(422);
});

test('before the bill is there the paid orders stand for the money; with it the same difference goes on', async () => {
  const trades: Trade[] = [...agreeing(1, 2), { n: 10, without: ['his'] }, { n: 11, without: ['orders'] }];
  await desk.take(trades, ['orders', 'his']);
  expect((await desk.reconcile(D2)).figures).toMatchObject({ matched: 2 });
  const [early] = (await desk.differences('&class=surplus')).items;
  await desk.call(desk.finance, `/api/money/differences/${early?.id}/notes`, { body: { text: '已联系 HIS' } });
  await desk.take(trades, ['bill']);
  await desk.reconcile(D2);
  const [late] = (await desk.differences('&class=surplus')).items;
  expect(late).toMatchObject({ id: early?.id, notes: 1, amounts: { orders: 5000, bill: 5000, his: null } });
  expect(await seen()).toHaveLength(2);
});

test('a row that stands in two files counts once', async () => {
  await desk.take(agreeing(1, 3));
  await desk.take(agreeing(2, 4));
  const { figures } = await desk.reconcile(D2);
  expect(figures).toMatchObject({ matched: 5, classes: {} });
  expect(figures?.sides).toMatchObject({ orders: { rows: 5 }, his: { rows: 5 }, bill: { rows: 5, fen: 25_000 } });
});

test('the registrations of semantic probes are no money, wherever a system keeps their mark', async () => {
  await desk.take(agreeing(1, 2));
  const his = await desk.source('his', '探测也在其中');
  const row = (id: string, trade: string, fen: number) =>
    `${id},${trade},${Math.abs(fen)},${D2} 11:00:00,${fen < 0 ? 'refund' : 'pay'}`;
  const probed = [
    row('HIS90', 'YNPROBE0001', 1000),
    row('HIS91', 'YNPROBE0001', -1000),
    row('HIS92', 'YNPROBE0002', 500),
  ];
  await desk.upload(his, 'probed.csv', ['id,trade_no,amount_fen,traded_at,kind', ...probed, ''].join('\n'));
  const map = { columns: { transactionId: '渠道号', hisNo: '单据号', fen: '金额', at: '时间' }, amountUnit: 'fen' };
  const own = await desk.source('his', '自有列', map);
  await desk.upload(own, 'own.csv', `渠道号,单据号,金额,时间\nYNPROBE0003,HIS93,700,${D2} 12:00:00\n`);
  const run = await desk.reconcile(D2);
  expect(run.figures).toMatchObject({ matched: 2, classes: {}, sides: { his: { rows: 2, leftOut: 4 } } });
  expect(await seen()).toEqual([]);
});

describe('midnight', () => {
  const late: Trade = { n: 20, at: `${D1} 23:59:58`, billAt: `${D2} 00:00:03` };

  test('a payment in the next day’s bill is 待跨日 and clears itself', async () => {
    await desk.take([...agreeing(1, 2, `${D1} 09:00:00`), late], ['orders', 'his']);
    await desk.take(agreeing(1, 2, `${D1} 09:00:00`), ['bill']);
    await desk.reconcile(D1);
    expect(await seen()).toEqual([[D1, 'next-day', 'midnight', 'open', 5000]]);
    await desk.take(agreeing(3, 2), ['orders', 'his']);
    await desk.take([...agreeing(3, 2), late], ['bill']);
    const run = await desk.reconcile(D2);
    expect(run.figures).toMatchObject({ matched: 3, classes: {}, cleared: { count: 1, fen: 5000 } });
    expect(await seen()).toEqual([[D1, 'next-day', 'midnight', 'cleared', 5000]]);
  });

  test('what the next day does not clear is a difference of that day', async () => {
    await desk.take([...agreeing(1, 2, `${D1} 09:00:00`), { ...late, without: ['bill'] }]);
    await desk.reconcile(D1);
    await desk.take(agreeing(3, 2));
    const run = await desk.reconcile(D2);
    expect(run.figures).toMatchObject({ classes: { shortage: { count: 1, fen: 5000 } }, carried: { count: 0 } });
    expect(await seen()).toEqual([[D2, 'shortage', 'money-not-received', 'open', 5000]]);
  });

  test('what the bill lacked is not cleared by a day without a bill', async () => {
    await desk.take([...agreeing(1, 2, `${D1} 09:00:00`), { n: 9, at: `${D1} 10:00:00`, without: ['bill'] }]);
    await desk.reconcile(D1);
    const shortage = [[D1, 'shortage', 'money-not-received', 'open', 5000]];
    expect(await seen()).toEqual(shortage);
    await desk.take(agreeing(3, 2), ['orders', 'his']);
    const run = await desk.reconcile(D2);
    expect(run.figures).toMatchObject({ matched: 2, cleared: { count: 0 } });
    expect(await seen()).toEqual(shortage);
  });

  test('a clean day leaves an earlier one’s differences alone, and they are counted once', async () => {
    await desk.take([...agreeing(1, 2, `${D1} 09:00:00`), { n: 9, at: `${D1} 10:00:00`, without: ['his'] }]);
    await desk.reconcile(D1);
    await desk.take(agreeing(3, 2));
    const run = await desk.reconcile(D2);
    expect(run.figures).toMatchObject({ matched: 2, classes: {}, carried: { count: 1, fen: 5000 } });
    expect(run.figures?.balance.map(({ fen }) => fen)).toEqual([0, 0, 0]);
    expect(await seen()).toEqual([[D1, 'surplus', 'his-not-told', 'open', 5000]]);
    const { body } = await desk.call<{ totals: { open: unknown; classes: unknown } }>(
      desk.finance,
      `/api/money/month?contract=${desk.contract}&month=2026-03`,
    );
    expect(body).toMatchObject({
      totals: {
        days: { passed: 3, run: 2, balanced: 1, sealed: 0 },
        matched: 4,
        classes: { surplus: { count: 1, fen: 5000 } },
        open: { count: 1, fen: 5000 },
      },
      ageing: [
        { from: 0, to: 1, count: 0 },
        { from: 2, to: 7, count: 1, fen: 5000 },
        { from: 8 },
        { from: 31 },
        { from: 91, to: null },
      ],
    });
  });
});
