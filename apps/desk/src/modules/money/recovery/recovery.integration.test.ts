import { verifyWord } from '@yinuo/documents';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beijing, type MoneyDesk, openMoneyDesk } from '../testing/money-desk.ts';
import { remindOverdue } from './reminding/remind-overdue.ts';
import { writeReminder } from './reminding/write-reminder.ts';

let desk: MoneyDesk;
beforeAll(async () => {
  desk = await openMoneyDesk();
});
afterAll(() => desk.close());

type Recovery = Record<string, unknown> & {
  id: string;
  code?: string;
  version: number;
  lines: { id: string; kind: string; open: number }[];
  waiting: { id: string }[];
  changes: { id: string; state: string }[];
};
const post = (by: Parameters<MoneyDesk['call']>[0], path: string, body: unknown) =>
  desk.call<Recovery>(by, `/api/money/recoveries${path}`, { body });
const voucher = (number: string, fen: number) => ({ number, on: '2026-03-03', fen, payer: '运维公司' });
/** As finance records it: it counts. */
const pay = (id: string, fen: number, number = 'YH001', of = 6000, by = desk.finance) =>
  post(by, `/${id}/instalments`, { fen, on: '2026-03-03', voucher: voucher(number, of) });
const agree = async (id: string) => {
  const { body } = await desk.call<Recovery>(desk.finance, `/api/money/recoveries/${id}`);
  return post(desk.finance, `/${id}/answer`, { agree: true, version: body.version });
};
/** A recovery whose repayment in one instalment is agreed. */
const agreed = async (fen: number, title = '财务短款') => {
  const { body } = await post(desk.finance, '', { contract: desk.contract, title, fen });
  await post(desk.operations, `/${body.id}/verify`, { cause: '漏收', party: 'supplier', partyName: '运维公司' });
  await post(desk.operations, `/${body.id}/propose`, { way: 'transfer', plan: [{ due: '2026-03-31', fen }] });
  await agree(body.id);
  return body.id;
};
const told = async (subject: string, template: string) =>
  (
    await desk.pool.query<{ person_id: string; params: Record<string, unknown> }>(
      'select person_id, params from notice where subject = $1 and template = $2 order by id',
      [subject, template],
    )
  ).rows;

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
  expect((await post(desk.operations, `/${id}/answer`, { agree: true, version: 3 })).status).toBe(403);
  expect((await agree(id)).body).toMatchObject({
    state: 'agreed',
    agreed: { by: desk.finance.name },
    nextDue: { due: '2026-03-31', fen: 4000, overdue: false },
  });
  expect((await pay(id, 3000, 'YH001', 3000)).body).toMatchObject({
    received: 3000,
    open: 3000,
    nextDue: { fen: 1000 },
  });
  expect(await pay(id, 3001, 'YH003')).toMatchObject({ status: 409, body: { code: 'recovery.over-collected' } });
  const closed = await pay(id, 3000, 'YH004', 3000);
  expect(closed.body).toMatchObject({ state: 'closed', open: 0, nextDue: null });
  expect(closed.body.lines.map(({ kind, open }) => [kind, open])).toEqual([
    ['owed', 6000],
    ['received', 3000],
    ['received', 0],
  ]);
  expect((await desk.differences()).items[0]?.state).toBe('recovered');
  const back = `/${id}/instalments/${closed.body.lines[2]?.id}/return`;
  expect((await post(desk.operations, back, { reason: '登错' })).status).toBe(403);
  expect((await post(desk.finance, back, { reason: '登错' })).body).toMatchObject({ state: 'agreed', open: 3000 });
  expect((await post(desk.finance, back, { reason: '登错' })).body.code).toBe('state.conflict');
  expect((await desk.differences()).items[0]?.state).toBe('recovering');
  expect((await pay(id, 3000, 'YH004', 3000)).body).toMatchObject({ state: 'closed' });
});

test('a voucher is used once for a recovery and never beyond its amount, however its number is written', async () => {
  const [one, two] = [await agreed(500), await agreed(500)];
  expect((await pay(one, 300, 'YH002', 800)).body).toMatchObject({ received: 300 });
  expect((await pay(one, 200, 'ｙｈ 002', 800)).body.code).toBe('duplicate');
  expect((await pay(two, 100, 'YH002', 900)).body.code).toBe('duplicate');
  expect((await pay(two, 501, 'YH002', 800)).body.code).toBe('recovery.over-collected');
  const both = await Promise.all([pay(two, 300, 'YH002', 800), pay(two, 300, 'YH002', 800)]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  const direct = desk.pool.query('update money_recovery set received = owed + 1 where id = $1', [two]);
  await expect(direct).rejects.toThrow('not_over');
});

test.each([
  ['before it was owed', '2026-03-02', '2026-03-03', 'on', 'not-before-debt'],
  ['in the future', '2026-03-04', '2026-03-03', 'on', 'not-in-future'],
  ['on a voucher from before', '2026-03-03', '2026-03-02', 'voucher.on', 'not-before-debt'],
  ['on a voucher of tomorrow', '2026-03-03', '2026-03-04', 'voucher.on', 'not-in-future'],
])('money is not taken %s', async (_what, on, date, path, rule) => {
  const id = await agreed(500);
  const body = { fen: 1, on, voucher: { ...voucher('YH900', 1), on: date } };
  for (const by of [desk.finance, desk.operations])
    expect((await post(by, `/${id}/instalments`, body)).body).toMatchObject({
      code: 'input.invalid',
      fields: [{ path, rule }],
    });
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
});

test('two instalments at once never take in more than is owed', async () => {
  const id = await agreed(1000, '两人同时登记');
  const vouchers = ['YH101', 'YH102', 'YH103', 'YH104'];
  const all = await Promise.all(vouchers.map((number) => pay(id, 600, number, 600)));
  expect(all.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409]);
  const after = await desk.call<Recovery>(desk.finance, `/api/money/recoveries/${id}`);
  expect(after.body).toMatchObject({ received: 600, open: 400 });
  const cancel = { kind: 'cancel', reason: '演练' };
  expect((await post(desk.finance, `/${id}/changes`, cancel)).body.code).toBe('state.conflict');
  expect((await pay(id, 400, 'YH105', 400)).body).toMatchObject({ state: 'closed', open: 0 });
});

test('an instalment that did not come is told of once; the letter has the running statement', async () => {
  const { body } = await post(desk.finance, '', { contract: desk.contract, title: '窗口短款', fen: 800 });
  await post(desk.operations, `/${body.id}/verify`, { cause: '漏收', party: 'supplier', partyName: '运维公司' });
  const plan = [
    { due: '2026-03-05', fen: 300 },
    { due: '2026-03-20', fen: 500 },
  ];
  await post(desk.operations, `/${body.id}/propose`, { way: 'transfer', plan });
  await agree(body.id);
  const system = { kind: 'system', job: 'test' } as const;
  desk.clock.set(beijing('2026-03-05 23:59'));
  expect(await remindOverdue(desk, system, {})).toEqual({ reminded: 0 });
  desk.clock.set(beijing('2026-03-06 00:10'));
  expect(await remindOverdue(desk, system, {})).toEqual({ reminded: 1 });
  expect(await remindOverdue(desk, system, {})).toEqual({ reminded: 0 });
  expect((await told(body.id, 'recovery.overdue'))[0]).toMatchObject({
    params: { due: '2026-03-05', amount: '3.00', open: '8.00' },
  });
  const { content, name } = await writeReminder(desk, desk.operations, { id: body.id });
  if (!(content instanceof Uint8Array)) throw new Error('not bytes');
  expect(name).toMatch(/^催款函-ZK-HK-2026-\d{4}\.docx$/);
  const texts = ['催款函', '运维公司', '尚有 8.00 元未回款', '2026-03-05 一期已逾期', '漏收'];
  expect(verifyWord(content, { headings: [], tables: [], texts })).toEqual([]);
  const after = await desk.call<Recovery>(desk.finance, `/api/money/recoveries/${body.id}`);
  expect(after.body).toMatchObject({ letters: [{ fen: 800 }] });
  desk.clock.set(beijing('2026-03-06 00:20'));
});
