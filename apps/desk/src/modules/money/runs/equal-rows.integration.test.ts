import type { MoneyRunView, TradeView } from '@yinuo/api';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
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

const [DAY, NEXT] = ['2026-03-01', '2026-03-02'] as const;
const onlyHis = ['orders', 'bill'] as const;
const seen = async () =>
  (await desk.differences()).items
    .filter(({ state }) => state === 'open')
    .map(({ class: name, fen }) => `${name} ${fen}`)
    .toSorted();

async function takeApart(number: string): Promise<MoneyRunView> {
  const asked = `contract=${desk.contract}&day=${NEXT}&number=${number}`;
  const { groups } = (await desk.call<TradeView>(desk.finance, `/api/money/trades?${asked}`)).body;
  const body = { contract: desk.contract, day: NEXT, number, group: groups[0]?.id, reason: '不是同一笔交易' };
  const { status, body: run } = await desk.call<MoneyRunView>(desk.finance, '/api/money/trades/unmatch', { body });
  expect(status).toBe(202);
  return desk.work(run.id);
}

test.each([
  ['of two amounts', 2000, 3000],
  ['of one', 2500, 2500],
])('a bill that the HIS lists in two rows %s is taken apart, again and again', async (_, one, other) => {
  await desk.take([{ n: 1 }, { n: 2, hisFen: one }, { n: 2, hisFen: other, without: onlyHis }]);
  expect((await desk.reconcile(NEXT)).figures).toMatchObject({ matched: 2, classes: {} });
  expect(await takeApart('HIS2')).toMatchObject({ state: 'done' });
  const apart = [`shortage ${one}`, `shortage ${other}`, 'surplus 5000'];
  expect(await seen()).toEqual(apart);
  expect(await desk.reconcile(NEXT)).toMatchObject({ state: 'done' });
  expect(await seen()).toEqual(apart);
});

test('a booking that stands twice is still too much the next day', async () => {
  await desk.take([
    { n: 1, at: `${DAY} 09:00:00` },
    { n: 9, at: `${DAY} 10:00:00`, without: ['bill'] },
    { n: 9, at: `${DAY} 10:00:00`, without: onlyHis },
  ]);
  await desk.reconcile(DAY);
  const found = await seen();
  expect(found).toHaveLength(2);
  await desk.take([{ n: 3, at: `${NEXT} 10:00:00` }]);
  expect((await desk.reconcile(NEXT)).figures?.cleared).toMatchObject({ count: 0 });
  expect(await seen()).toEqual(found);
});

test('over midnight one of two equal bookings clears with its bill, the other stays', async () => {
  const late = { n: 20, at: `${DAY} 23:59:30`, billAt: `${NEXT} 00:00:10` };
  await desk.take([
    { n: 1, at: `${DAY} 09:00:00` },
    { ...late, without: ['bill'] },
    { ...late, without: onlyHis },
  ]);
  await desk.reconcile(DAY);
  await desk.take([
    { n: 3, at: `${NEXT} 10:00:00` },
    { ...late, without: ['orders', 'his'] },
  ]);
  expect((await desk.reconcile(NEXT)).figures?.cleared).toMatchObject({ count: 1 });
  expect(await seen()).toEqual(['duplicate 5000']);
});
