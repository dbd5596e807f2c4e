import type { MoneyMonth, MoneyRunView } from '@yinuo/api';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { billFile, type Trade } from '../testing/day-files.ts';
import { beijing, type MoneyDesk, openMoneyDesk } from '../testing/money-desk.ts';

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
const withdraw = (id: string | undefined) =>
  desk.call(desk.operations, `/api/money/statements/${id}/withdraw`, { body: { reason: '传错' } });
const month = async () =>
  (await desk.call<MoneyMonth>(desk.finance, `/api/money/month?contract=${desk.contract}&month=2026-03`)).body;
const dayOf = async (day: string) => (await month()).days.find((one) => one.day === day);

test('a day of which a source gave nothing says so and is not balanced; when it came, it is', async () => {
  await desk.source('bill', '微信支付');
  await desk.take(agreeing(1, 2), ['orders', 'his']);
  const run = await desk.reconcile(D2);
  expect(run.figures).toMatchObject({ matched: 2, classes: {}, lacking: [{ side: 'bill', name: '微信支付' }] });
  expect(run.reply).toContain('尚未取到：微信支付');
  expect((await month()).totals.days).toMatchObject({ run: 1, balanced: 0 });
  const source = (
    await desk.call<{ items: { id: string; name: string }[] }>(
      desk.finance,
      `/api/money/sources?contract=${desk.contract}`,
    )
  ).body.items.find(({ name }) => name === '微信支付');
  await desk.upload(source?.id ?? '', 'bill.csv', billFile(agreeing(1, 2)));
  expect((await desk.reconcile(D2)).figures?.lacking).toEqual([]);
  expect((await month()).totals.days).toMatchObject({ run: 1, balanced: 1 });
});

test('a source of files had no trade on a day: told by a person it is not waited for; a file of it takes that back', async () => {
  const bill = await desk.source('bill', '微信支付');
  await desk.take(agreeing(1, 2), ['orders', 'his']);
  expect((await desk.reconcile(D2)).figures?.lacking).toHaveLength(1);
  const tell = (day = D2, by = desk.operations) =>
    desk.call<{ code?: string; may: string[] }>(by, `/api/money/sources/${bill}/nothing`, { body: { day } });
  expect((await tell(D2, desk.person('hospital-leader', 'first'))).status).toBe(403);
  expect((await tell(D2, desk.person('supplier-operations', 'rival'))).status).toBe(404);
  expect((await tell('2026-03-03')).status).toBe(422);
  expect(await tell()).toMatchObject({ status: 200, body: { may: expect.arrayContaining(['nothing']) } });
  const runs = await desk.call<{ items: { id: string; state: string }[] }>(
    desk.finance,
    `/api/money/runs?contract=${desk.contract}&day=${D2}`,
  );
  const queued = runs.body.items.find(({ state }) => state === 'queued');
  expect((await desk.work(queued?.id ?? '')).figures?.lacking).toEqual([]);
  expect((await month()).totals.days).toMatchObject({ run: 1, balanced: 1 });
  const told = 'select told_by, told_name from money_nothing where source_id = $1';
  expect((await desk.pool.query(told, [bill])).rows).toEqual([
    { told_by: desk.operations.personId, told_name: desk.operations.name },
  ]);
  const facts = `select type from fact where subject = $1 and type = 'money.nothing-told'`;
  expect((await desk.pool.query(facts, [bill])).rows).toHaveLength(1);
  const taken = await desk.upload(bill, 'bill.csv', billFile([{ n: 1 }]));
  expect(taken.status).toBe(201);
  expect((await tell()).body.code).toBe('state.conflict');
  await withdraw(taken.body.id);
  expect((await desk.reconcile(D2)).figures?.lacking).toHaveLength(1);
});

test('before a source was in use nothing is waited for; a file of an earlier day begins it', async () => {
  expect(await month()).toMatchObject({ since: null, totals: { days: { passed: 0 } } });
  const his = await desk.source('his');
  expect(await month()).toMatchObject({ since: D2, totals: { days: { passed: 2 } } });
  await desk.upload(his, 'his.csv', `id,trade_no,amount_fen,traded_at,kind\nH1,T1,500,${D1} 10:00:00,pay\n`);
  expect(await month()).toMatchObject({ since: D1, totals: { days: { passed: 3 } } });
});

test('a run that came to nothing is told with its day, until another one does better', async () => {
  await desk.take(agreeing(1, 2), ['bill']);
  const failed = await desk.reconcile(D2);
  expect(await dayOf(D2)).toMatchObject({ figures: null, failed: failed.id });
  await desk.take(agreeing(1, 2), ['his']);
  desk.clock.set(beijing('2026-03-03 08:01'));
  await desk.reconcile(D2);
  expect(await dayOf(D2)).toMatchObject({ figures: { matched: 2 }, failed: null });
});

test('what the platform sold is summed by its own word, each day and each month; refunds apart', async () => {
  const map = {
    columns: { orderNo: '订单', transactionId: '微信单号', fen: '金额', at: '时间', state: '状态', business: '业务' },
    amountUnit: 'yuan',
    states: { 成功: 'done', 未付: 'open' },
  };
  const orders = await desk.source('orders', '平台', map);
  const line = (n: number, fen: string, business: string, state = '成功') =>
    `GH${n},${String(n).padStart(28, '4')},${fen},${D2} 10:00:00,${state},${business}`;
  const rows = [
    line(1, '50.00', '门诊缴费'),
    line(2, '12.00', '代领代寄'),
    line(3, '-12.00', '代领代寄'),
    line(4, '8.00', '代领代寄'),
    line(4, '3.00', '代领代寄'), // the same order in two amounts
    line(5, '9.00', '代领代寄', '未付'),
    line(6, '1.00', ''),
  ];
  const content = ['订单,微信单号,金额,时间,状态,业务', ...rows, ''].join('\n');
  expect((await desk.upload(orders, 'orders.csv', content)).status).toBe(201);
  // The same rows in another file count once.
  expect((await desk.upload(orders, 'again.csv', `${content}${line(7, '2.00', '门诊缴费')}\n`)).status).toBe(201);
  await desk.take([{ n: 90 }], ['his']);
  const run = await desk.reconcile(D2);
  const businesses = [
    { name: '', payments: { count: 1, fen: 100 }, refunds: { count: 0, fen: 0 } },
    { name: '代领代寄', payments: { count: 3, fen: 2300 }, refunds: { count: 1, fen: 1200 } },
    { name: '门诊缴费', payments: { count: 2, fen: 5200 }, refunds: { count: 0, fen: 0 } },
  ];
  expect(run.figures?.businesses).toEqual(businesses);
  expect((await month()).totals.businesses).toEqual(businesses);
});

describe('a sealed day', () => {
  const seal = (by = desk.finance) =>
    desk.call(by, '/api/money/seals', { body: { contract: desk.contract, from: D1, to: D1 } });

  test('keeps its figures; a later file clears what it explains and carries what is new', async () => {
    const trades = [...agreeing(1, 2, `${D1} 09:00:00`), { n: 9, at: `${D1} 10:00:00`, without: ['his'] as const }];
    await desk.take(trades);
    const before = await desk.reconcile(D1);
    expect((await seal()).body).toMatchObject({ days: 1, from: D1 });
    expect((await seal()).body.code).toBe('state.conflict');
    await desk.take(
      [
        { n: 9, at: `${D1} 10:00:00` },
        { n: 8, at: `${D1} 11:00:00`, fen: 700 },
      ],
      ['his'],
    );
    const late = await desk.reconcile(D1);
    expect(late).toMatchObject({ state: 'done', late: true });
    const { body } = await desk.call<{ days: { day: string; figures: MoneyRunView['figures'] }[] }>(
      desk.finance,
      `/api/money/month?contract=${desk.contract}&month=2026-03`,
    );
    expect(body.days.find(({ day }) => day === D1)?.figures).toEqual(before.figures);
    expect(await seen()).toEqual([
      [D1, 'surplus', 'his-not-told', 'cleared', 5000],
      [D2, 'one-sided', 'only-books', 'open', 700],
    ]);
    const direct = desk.pool.query(`update money_day set figures = '{}' where day = $1`, [D1]);
    await expect(direct).rejects.toThrow('sealed');
  });

  test('a file on which it rests is not withdrawn, nor one that holds its rows', async () => {
    await desk.take(agreeing(1, 2, `${D1} 09:00:00`));
    const { statements } = await desk.reconcile(D1);
    expect((await seal()).status).toBe(201);
    for (const { id } of statements)
      expect((await withdraw(id)).body).toMatchObject({ code: 'money.day-sealed', params: { day: D1 } });
    await desk.take(agreeing(7, 1, `${D1} 12:00:00`), ['his']);
    const { items } = (
      await desk.call<{ items: { id: string }[] }>(desk.finance, `/api/money/statements?contract=${desk.contract}`)
    ).body;
    expect((await withdraw(items[0]?.id)).body.code).toBe('money.day-sealed');
    // Even where its days say nothing of it: the figures were made from it.
    await desk.pool.query('update money_statement set day_from = null, day_to = null where contract_id = $1', [
      desk.contract,
    ]);
    expect((await withdraw(statements[0]?.id)).body.code).toBe('money.day-sealed');
  });

  test('is not sealed on files that were withdrawn or came since its run; run again it is', async () => {
    await desk.take(agreeing(1, 2, `${D1} 09:00:00`));
    await desk.take(agreeing(3, 1, `${D1} 09:00:00`), ['bill']);
    const { statements } = await desk.reconcile(D1);
    expect((await withdraw(statements.findLast(({ side }) => side === 'bill')?.id)).status).toBe(200);
    expect((await seal()).body).toMatchObject({ code: 'money.files-changed', params: { day: D1 } });
    await desk.reconcile(D1);
    await desk.take(agreeing(4, 1, `${D1} 09:00:00`), ['his']);
    expect((await seal()).body.code).toBe('money.files-changed');
    await desk.reconcile(D1);
    expect((await seal()).status).toBe(201);
  });

  test('is not said to have had no trade', async () => {
    const his = await desk.source('his', '他院');
    await desk.take(agreeing(1, 2, `${D1} 09:00:00`));
    await desk.reconcile(D1);
    await seal();
    const path = `/api/money/sources/${his}/nothing`;
    const told = await desk.call<{ code: string }>(desk.operations, path, { body: { day: D1 } });
    expect(told.body).toMatchObject({ code: 'money.day-sealed', params: { day: D1 } });
  });

  test('needs a reconciled day in the past, and finance', async () => {
    expect((await seal()).body.code).toBe('state.conflict');
    expect((await seal(desk.operations)).status).toBe(403);
    const today = { contract: desk.contract, from: D1, to: '2026-03-03' };
    expect((await desk.call(desk.finance, '/api/money/seals', { body: today })).status).toBe(422);
  });
});
