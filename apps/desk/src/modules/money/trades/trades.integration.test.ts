import type { DifferenceDetail, MoneyRunView, TradeView } from '@yinuo/api';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
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

const DAY = '2026-03-02';
const reason = 'HIS 单据属于另一位患者';
const lookUp = (number: string, by = desk.finance) =>
  desk.call<TradeView>(by, `/api/money/trades?contract=${desk.contract}&day=${DAY}&number=${number}`);
const unmatch = (number: string, group: string | undefined, by = desk.finance) =>
  desk.call<MoneyRunView & { code?: string }>(by, '/api/money/trades/unmatch', {
    body: { contract: desk.contract, day: DAY, number, group, reason },
  });
const look = async (number: string) => (await lookUp(number)).body;
const apart = async (number: string) => {
  const asked = await unmatch(number, (await look(number)).groups[0]?.id);
  expect(asked.status).toBe(202);
  return desk.work(asked.body.id);
};

describe('one trade is looked up', () => {
  test('by any number: matched and how surely, or different and why, or left out', async () => {
    await desk.take([
      { n: 1 },
      { n: 2 },
      { n: 3 },
      { n: 10, without: ['his'] },
      { n: 11, state: 'CLOSED', without: ['his', 'bill'] },
    ]);
    await desk.reconcile(DAY);
    const matched = await lookUp('HIS2');
    expect(matched.body).toMatchObject({ groups: [{ pass: expect.any(String), difference: null }], unread: [] });
    expect(matched.body.groups[0]?.rows.map(({ side }) => side).toSorted()).toEqual(['bill', 'his', 'orders']);
    expect((await lookUp('GH00000010')).body).toMatchObject({
      groups: [{ pass: null, difference: { class: 'surplus', fen: 5000 }, rows: [{}, {}] }],
    });
    expect((await lookUp('GH00000011')).body).toMatchObject({
      groups: [],
      unread: [{ side: 'orders', state: 'failed' }],
    });
    expect((await lookUp('GH0000001')).body).toMatchObject({ day: DAY, groups: [], unread: [] });
    expect((await lookUp('HIS2', desk.person('hospital-finance', 'second'))).status).toBe(404);
  });
});

test('what was matched by itself is taken apart with a reason: open differences, told to the others, in every later run', async () => {
  await desk.take([{ n: 1 }, { n: 2, fen: 700 }]);
  await desk.reconcile(DAY);
  expect((await look('HIS2')).groups).toMatchObject([{ pass: 'exact' }]);
  const group = (await look('HIS2')).groups[0]?.id;
  expect((await unmatch('HIS2', 'none')).status).toBe(404);
  expect((await unmatch('HIS2', group, desk.person('hospital-leader', 'first'))).status).toBe(403);
  expect((await unmatch('HIS2', group, desk.person('hospital-finance', 'second'))).status).toBe(404);
  const run = await apart('HIS2');
  expect(run.figures).toMatchObject({
    matched: 1,
    classes: { surplus: { count: 1, fen: 700 }, shortage: { count: 1, fen: 700 } },
  });
  expect(run.figures?.balance.map(({ fen }) => fen)).toEqual([0, 0, 0]);
  const { items } = await desk.differences();
  // Both were found at the same instant: neither is the first.
  expect(items.map((one) => [one.class, one.cause.id, one.state]).toSorted()).toEqual([
    ['shortage', 'unmatched-by-hand', 'open'],
    ['surplus', 'unmatched-by-hand', 'open'],
  ]);
  const surplus = items.find((one) => one.class === 'surplus')?.id;
  const detail = await desk.call<DifferenceDetail>(desk.operations, `/api/money/differences/${surplus}`);
  expect(detail.body).toMatchObject({ unmatched: { by: desk.finance.name, reason }, rows: [{}, {}] });
  expect((await look('HIS2')).groups).toMatchObject([{ pass: null, difference: { state: 'open' } }, { pass: null }]);
  expect((await unmatch('HIS2', group)).body.code).toBe('state.conflict');
  const told = await desk.pool.query<{ person_id: string }>(
    `select person_id from notice where template = 'money.unmatched' and contract_id = $1`,
    [desk.contract],
  );
  expect(told.rows.map(({ person_id }) => person_id)).toContain(desk.operations.personId);
  expect(told.rows.map(({ person_id }) => person_id)).not.toContain(desk.finance.personId);
  const again = await desk.reconcile(DAY);
  expect(again.digest).toBe(run.digest);
  expect((await desk.differences()).items.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
});

test('a part is matched by hand with its true counterpart; the next day puts nothing together again', async () => {
  await desk.take([{ n: 1 }, { n: 2, fen: 700 }, { n: 3, fen: 700, without: ['bill', 'orders'] }]);
  await desk.reconcile(DAY);
  await apart('HIS2');
  const { items } = await desk.differences();
  const money = items.find((one) => one.class === 'surplus');
  const other = items.find((one) => one.hisNo === 'HIS3');
  const matched = await desk.call(desk.finance, '/api/money/matches', {
    body: { differences: [money?.id, other?.id], reason: '同一患者' },
  });
  expect(matched.status).toBe(201);
  const states = async () =>
    (await desk.differences()).items.map((one) => [one.hisNo || one.orderNo, one.state]).toSorted();
  const after = [
    ['HIS2', 'matched'],
    ['HIS2', 'open'],
    ['HIS3', 'matched'],
  ];
  await desk.reconcile(DAY);
  expect(await states()).toEqual(after);
  await desk.take([{ n: 4, at: '2026-03-03 01:00:00' }]);
  await desk.reconcile('2026-03-03');
  expect(await states()).toEqual(after);
});
