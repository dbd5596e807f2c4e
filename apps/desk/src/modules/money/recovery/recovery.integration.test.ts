import { verifyWord } from '@yinuo/documents';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beijing, type MoneyDesk, openMoneyDesk } from '../testing/money-desk.ts';
import { remindOverdue } from './remind-overdue.ts';
import { writeReminder } from './write-reminder.ts';

let desk: MoneyDesk;
beforeAll(async () => {
  desk = await openMoneyDesk();
});
afterAll(() => desk.close());

type Recovery = Record<string, unknown> & {
  id: string;
  code?: string;
  lines: { id: string; kind: string; open: number }[];
};
const post = (by: Parameters<MoneyDesk['call']>[0], path: string, body: unknown) =>
  desk.call<Recovery>(by, `/api/money/recoveries${path}`, { body });
const voucher = (number: string, fen: number) => ({ number, fen, payer: '运维公司' });
const pay = (id: string, fen: number, number = 'YH001', of = 6000) =>
  post(desk.operations, `/${id}/instalments`, { fen, on: '2026-03-03', voucher: voucher(number, of) });

test('a shortfall from its difference to zero: verified, agreed with the hospital, paid in parts, closed', async () => {
  await desk.take([{ n: 1 }, { n: 10, without: ['bill', 'orders'], fen: 6000 }]);
  await desk.reconcile('2026-03-02');
  const [difference] = (await desk.differences()).items;
  const opened = await post(desk.operations, '', {
    contract: desk.contract,
    title: '3月2日短款',
    differences: [difference?.id],
  });
  expect(opened).toMatchObject({
    status: 201,
    body: { state: 'verifying', owed: 6000, received: 0, open: 6000, verifyBy: '2026-03-04T08:00:00+08:00' },
  });
  expect(opened.body.number).toMatch(/^ZK-HK-2026-\d{4}$/);
  const { id } = opened.body;
  expect((await desk.differences()).items[0]).toMatchObject({ state: 'recovering', recovery: id });
  expect((await pay(id, 100)).body.code).toBe('state.conflict');
  const cause = '支付通知丢失，HIS 已记账';
  expect((await post(desk.operations, `/${id}/verify`, { cause, party: 'supplier' })).body).toMatchObject({
    state: 'verified',
    party: 'supplier',
  });
  const plan = (...fen: number[]) => ({
    way: 'transfer',
    plan: fen.map((one, n) => ({ due: `2026-0${3 + n}-31`.replace('04-31', '04-30'), fen: one })),
  });
  expect((await post(desk.operations, `/${id}/propose`, plan(5000))).status).toBe(422);
  await post(desk.operations, `/${id}/propose`, plan(4000, 2000));
  expect((await post(desk.operations, `/${id}/answer`, { agree: true })).status).toBe(403);
  expect((await post(desk.finance, `/${id}/answer`, { agree: true })).body).toMatchObject({
    state: 'agreed',
    agreed: { by: desk.finance.name },
    nextDue: { due: '2026-03-31', fen: 4000, overdue: false },
  });
  expect((await pay(id, 3000)).body).toMatchObject({ received: 3000, open: 3000, nextDue: { fen: 1000 } });
  expect(await pay(id, 3001)).toMatchObject({ status: 409, body: { code: 'recovery.over-collected' } });
  expect((await pay(id, 1000, 'YH001', 7000)).body.code).toBe('duplicate');
  const closed = await pay(id, 3000);
  expect(closed.body).toMatchObject({ state: 'closed', open: 0, nextDue: null });
  expect(closed.body.lines.map(({ kind, open }) => [kind, open])).toEqual([
    ['owed', 6000],
    ['received', 3000],
    ['received', 0],
  ]);
  expect((await desk.differences()).items[0]?.state).toBe('recovered');
  const back = `/${id}/instalments/${closed.body.lines[2]?.id}/return`;
  expect((await post(desk.operations, back, { reason: '登错' })).body).toMatchObject({ state: 'agreed', open: 3000 });
  expect((await post(desk.operations, back, { reason: '登错' })).body.code).toBe('state.conflict');
  expect((await desk.differences()).items[0]?.state).toBe('recovering');
  expect((await pay(id, 3000)).body).toMatchObject({ state: 'closed' });
});

test('a voucher is matched once: it cannot pay more than it is for, on however many recoveries', async () => {
  const open = async (fen: number) => {
    const { body } = await post(desk.finance, '', { contract: desk.contract, title: '财务短款', fen });
    await post(desk.operations, `/${body.id}/verify`, { cause: '漏收', party: 'his-vendor', partyName: 'HIS 厂商' });
    await post(desk.operations, `/${body.id}/propose`, { way: 'deduction', plan: [{ due: '2026-03-31', fen }] });
    await post(desk.finance, `/${body.id}/answer`, { agree: true });
    return body.id;
  };
  const [one, two] = [await open(500), await open(500)];
  expect((await pay(one, 500, 'YH002', 800)).body).toMatchObject({ state: 'closed' });
  expect((await pay(two, 301, 'YH002', 800)).body.code).toBe('recovery.over-collected');
  const both = await Promise.all([pay(two, 300, 'YH002', 800), pay(two, 300, 'YH002', 800)]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  const direct = desk.pool.query('update money_recovery set received = owed + 1 where id = $1', [two]);
  await expect(direct).rejects.toThrow('not_over');
});

test('what is there and not booked is nobody’s debt', async () => {
  const day = '2026-02-27';
  const surplus = { n: 73, at: `${day} 10:00:00`, fen: 900, without: ['his'] as const };
  await desk.take([{ n: 72, at: `${day} 09:00:00` }, surplus]);
  await desk.reconcile(day);
  const [found] = (await desk.differences(`&from=${day}&to=${day}`)).items;
  const { body } = await post(desk.finance, '', { contract: desk.contract, title: '长款', differences: [found?.id] });
  expect(body).toMatchObject({ code: 'input.invalid', fields: [{ path: 'differences', rule: 'nothing-owed' }] });
});

test('a late file that explains what is chased is told, and changes nothing by itself', async () => {
  const day = '2026-02-26';
  const trades = [
    { n: 70, at: `${day} 09:00:00` },
    { n: 71, at: `${day} 10:00:00`, fen: 900, without: ['bill'] as const },
  ];
  await desk.take(trades);
  await desk.reconcile(day);
  const [missing] = (await desk.differences(`&from=${day}&to=${day}`)).items;
  const { body } = await post(desk.finance, '', { contract: desk.contract, title: '漏记', differences: [missing?.id] });
  await desk.take([{ n: 71, at: `${day} 10:00:00`, fen: 900 }], ['bill']);
  await desk.reconcile(day);
  const after = await desk.call<Recovery>(desk.finance, `/api/money/recoveries/${body.id}`);
  expect(after.body).toMatchObject({ state: 'verifying', owed: 900, open: 900 });
  const { rows } = await desk.pool.query(
    `select distinct params ->> 'amount' as amount from notice where template = 'recovery.explained' and subject = $1`,
    [body.id],
  );
  expect(rows).toEqual([{ amount: '9.00' }]);
  expect((await post(desk.finance, `/${body.id}/cancel`, { reason: '已补记' })).body).toMatchObject({
    state: 'cancelled',
  });
});

test('two instalments at once never take in more than is owed', async () => {
  const { body } = await post(desk.finance, '', { contract: desk.contract, title: '两人同时登记', fen: 1000 });
  const act = (path: string, by: typeof desk.finance, more: unknown) => post(by, `/${body.id}/${path}`, more);
  await act('verify', desk.operations, { cause: '漏收', party: 'supplier' });
  await act('propose', desk.operations, { way: 'transfer', plan: [{ due: '2026-03-31', fen: 1000 }] });
  await act('answer', desk.finance, { agree: true });
  const vouchers = ['YH101', 'YH102', 'YH103', 'YH104'];
  const all = await Promise.all(vouchers.map((number) => pay(body.id, 600, number, 600)));
  expect(all.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409]);
  const after = await desk.call<Recovery>(desk.finance, `/api/money/recoveries/${body.id}`);
  expect(after.body).toMatchObject({ received: 600, open: 400 });
  expect((await act('cancel', desk.finance, { reason: '演练' })).body.code).toBe('state.conflict');
  expect((await pay(body.id, 400, 'YH105', 400)).body).toMatchObject({ state: 'closed', open: 0 });
});

test('an instalment that did not come is told of once; the letter has the running statement', async () => {
  const { body } = await post(desk.finance, '', { contract: desk.contract, title: '窗口短款', fen: 800 });
  await post(desk.operations, `/${body.id}/verify`, { cause: '漏收', party: 'supplier', partyName: '运维公司' });
  const plan = [
    { due: '2026-03-05', fen: 300 },
    { due: '2026-03-20', fen: 500 },
  ];
  await post(desk.operations, `/${body.id}/propose`, { way: 'transfer', plan });
  await post(desk.finance, `/${body.id}/answer`, { agree: true });
  const system = { kind: 'system', job: 'test' } as const;
  desk.clock.set(beijing('2026-03-05 23:59'));
  expect(await remindOverdue(desk, system, {})).toEqual({ reminded: 0 });
  desk.clock.set(beijing('2026-03-06 00:10'));
  expect(await remindOverdue(desk, system, {})).toEqual({ reminded: 1 });
  expect(await remindOverdue(desk, system, {})).toEqual({ reminded: 0 });
  const told = await desk.pool.query(
    `select distinct params from notice where template = 'recovery.overdue' and subject = $1`,
    [body.id],
  );
  expect(told.rows).toMatchObject([{ params: { due: '2026-03-05', amount: '3.00', open: '8.00' } }]);
  const { content, name } = await writeReminder(desk, desk.operations, { id: body.id });
  if (!(content instanceof Uint8Array)) throw new Error('not bytes');
  expect(name).toMatch(/^催款函-ZK-HK-2026-\d{4}\.docx$/);
  const texts = ['催款函', '运维公司', '尚有 8.00 元未回款', '2026-03-05 一期已逾期', '漏收'];
  expect(verifyWord(content, { headings: [], tables: [], texts })).toEqual([]);
  expect((await post(desk.finance, `/${body.id}/cancel`, { reason: '演练' })).body).toMatchObject({
    letters: [{ fen: 800 }],
  });
  desk.clock.set(beijing('2026-03-06 00:20'));
});

test('what is owed may be corrected, not below what came; a recovery without money can be given up', async () => {
  const { body } = await post(desk.finance, '', { contract: desk.contract, title: '短款', fen: 900 });
  expect((await post(desk.operations, `/${body.id}/correct`, { fen: 700, reason: '核实为 7 元' })).body).toMatchObject({
    owed: 700,
    open: 700,
  });
  expect((await post(desk.operations, `/${body.id}/cancel`, { reason: '已由医院更正' })).body).toMatchObject({
    state: 'cancelled',
    may: [],
  });
  expect((await post(desk.person('supplier-operations', 'rival'), `/${body.id}/cancel`, { reason: '?' })).status).toBe(
    404,
  );
  const list = await desk.call<{ sums: unknown }>(desk.finance, `/api/money/recoveries?contract=${desk.contract}`);
  expect(list.body.sums).toEqual({ owed: 8000, received: 7800, open: 200 });
});
