import type { TradeView } from '@yinuo/api';
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

describe('days in any order, and again', () => {
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

    test('what came across midnight stays cleared; it can be looked up and taken apart', async () => {
      await acrossMidnight();
      const run = await desk.reconcile(D2);
      expect(run.figures).toMatchObject({ matched: 3, classes: {}, cleared: { count: 1, fen: 5000 } });
      const again = await desk.reconcile(D2);
      expect([again.digest, again.figures]).toEqual([run.digest, run.figures]);
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
    });

    test('what the next day made of it stays, with what people decided, when the first day is run again', async () => {
      await desk.take([...before, { ...late, without: ['bill'] }]);
      await desk.reconcile(D1);
      await desk.take(after);
      await desk.reconcile(D2);
      await writeOff((await desk.differences()).items[0]?.id);
      await desk.reconcile(D1);
      expect(await seen()).toEqual([[D2, 'shortage', 'written-off', 5000]]);
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

  describe('money that is being chased', () => {
    test('a corrected file leaves less of it: both sides are told', async () => {
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
});
