import type { DifferenceDetail, StatementView } from '@yinuo/api';
import { instantOf, maskWords } from '@yinuo/kernel';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
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

const [DAY, NEXT] = ['2026-03-02', '2026-03-03'];
const agreed: Trade[] = [{ n: 1 }, { n: 2 }];
const post = <T>(by: Parameters<MoneyDesk['call']>[0], path: string, body: unknown) =>
  desk.call<T & Record<string, unknown>>(by, `/api/money/${path}`, { body });
const seen = async () =>
  (await desk.differences()).items.map((one) => [one.day, one.class, one.cause.id, one.state, one.fen]);
const writeOff = async (differences: readonly (string | undefined)[], reason = '小额') => {
  const proposed = await post<DifferenceDetail>(desk.operations, 'write-offs', { differences, reason });
  return post<DifferenceDetail>(desk.finance, `write-offs/${proposed.body.writeOff?.id}/decide`, { approve: true });
};
const countOf = async (of: string, name: string) =>
  (await desk.pool.query(`select from ${of} where contract_id = $1 and ${name}`, [desk.contract])).rowCount;

test('a whole side is withdrawn after the run: the rest is held together again, what was decided is open again and told', async () => {
  await desk.take([...agreed, { n: 10, without: ['his'] }, { n: 11, without: ['orders', 'his'], fen: 300 }]);
  await desk.reconcile(DAY);
  const items = (await desk.differences()).items;
  expect((await writeOff([items.find(({ fen }) => fen === 300)?.id])).body.state).toBe('written-off');
  const { body } = await desk.call<{ items: StatementView[] }>(
    desk.operations,
    `/api/money/statements?contract=${desk.contract}`,
  );
  const withdraw = (side: string) =>
    post(desk.operations, `statements/${body.items.find(({ source }) => source.side === side)?.id}/withdraw`, {
      reason: '传错',
    });
  expect((await withdraw('bill')).status).toBe(200);
  const { figures } = await desk.reconcile(DAY);
  // The paid orders stand for the money; what only the bill had is nobody's row any more.
  expect(Object.keys(figures?.sides ?? {}).toSorted()).toEqual(['his', 'orders']);
  expect(figures?.lacking).toMatchObject([{ side: 'bill' }]);
  expect(await seen()).toEqual([[DAY, 'surplus', 'his-not-told', 'open', 5000]]);
  expect(await countOf('fact', `type = 'money.decisions-fell'`)).toBe(1);
  expect(await countOf('notice', `template = 'money.decisions-fell'`)).toBeGreaterThan(0);
  // With one side left nothing is held against anything: the run says so, and what was found stays.
  expect((await withdraw('his')).status).toBe(200);
  expect(await desk.reconcile(DAY)).toMatchObject({ state: 'failed', fault: { params: { rule: 'sides-missing' } } });
  expect(await seen()).toHaveLength(1);
});

test('written off before the next day was first run: it stays so, and the counterpart of that day is a difference of its own', async () => {
  const late: Trade = { n: 10, at: `${DAY} 15:00:00` };
  await desk.take([...agreed, { ...late, without: ['his'] }]);
  await desk.reconcile(DAY);
  await writeOff([(await desk.differences()).items[0]?.id]);
  desk.clock.set(instantOf(desk.clock.now() + 86_400_000));
  await desk.take([
    { n: 3, at: `${NEXT} 10:00:00` },
    { ...late, at: `${NEXT} 09:00:00`, without: ['orders', 'bill'] },
  ]);
  for (const day of [NEXT, DAY, NEXT]) await desk.reconcile(day);
  const found = await seen();
  expect(found.map(([day, , , state]) => [day, state])).toEqual([
    [DAY, 'written-off'],
    [NEXT, 'open'],
  ]);
  expect(await countOf('fact', `type = 'money.decisions-fell'`)).toBe(0);
});

test('a partial refund of which the hospital’s list says only REFUNDED is one difference, over what the channel gave back', async () => {
  const states = { PAID: 'done', REFUNDED: 'done' };
  const columns = { hisNo: '单据', tradeNo: '流水', fen: '金额', at: '时间', state: '状态' };
  const his = await desk.source('his', 'HIS 状态', { columns, states, amountUnit: 'fen' });
  const transaction = (n: number) => `4200${String(n).padStart(24, '0')}`;
  const row = (n: number, state: string) => `HIS${n},${transaction(n)},5000,${DAY} 10:00:00,${state}`;
  const list = ['单据,流水,金额,时间,状态', row(1, 'PAID'), row(2, 'REFUNDED'), ''].join('\n');
  expect((await desk.upload(his, 'his.csv', list)).status).toBe(201);
  await desk.take(agreed, ['bill']);
  const orders = await desk.source('orders', '退款');
  const head = 'order_no,transaction_id,kind,refund_no,amount_fen,paid_at,his_no,state';
  const order = (n: number, kind: string, fen: number) =>
    `GH0000000${n},${transaction(n)},${kind},${kind === 'refund' ? 'R2' : ''},${fen},${DAY}T1${n}:00:00+08:00,HIS${n},SUCCESS`;
  const sold = [head, order(1, 'pay', 5000), order(2, 'pay', 5000), order(2, 'refund', 1200), ''].join('\n');
  expect((await desk.upload(orders, 'orders.csv', sold)).status).toBe(201);
  const { figures } = await desk.reconcile(DAY);
  expect(figures).toMatchObject({ matched: 2 });
  expect((await seen()).map(([, , , state, fen]) => [state, fen])).toEqual([['open', 1200]]);
});

test('whom finance telephoned is masked in replies, facts and notices; what was written is kept', async () => {
  await desk.take([...agreed, { n: 10, without: ['his'] }]);
  await desk.reconcile(DAY);
  const id = (await desk.differences()).items[0]?.id;
  const text = '已电 138 1234 5678（110105 19491231 002X），就诊卡号 00123456';
  await post(desk.finance, `differences/${id}/notes`, { text });
  await writeOff([id], text);
  const shown = '已电 138****5678（110***********002X），就诊卡号 ****3456';
  const { body } = await desk.call<DifferenceDetail>(desk.finance, `/api/money/differences/${id}`);
  expect(body).toMatchObject({ notesList: [{ text: shown }], writeOff: { reason: shown } });
  expect(await countOf('money_note', `text like '%138 1234 5678%'`)).toBe(1);
  const said = `(data::text like '%1234 5678%' or data::text like '%00123456%')`;
  expect(await countOf('fact', said)).toBe(0);
  expect(await countOf('notice', said.replaceAll('data', 'params'))).toBe(0);
});

test('what queries see masked is masked here too, and what they read is read here', async () => {
  const asked = async (text: string) =>
    (await desk.pool.query<{ shown: string }>('select published.hidden($1, null) as shown', [text])).rows[0]?.shown;
  const hidden = [
    ['电话 13812345678', '1234'],
    ['电话 138 1234 5678', '1234'],
    ['１３８１２３４５６７８', '１２３４'],
    ['+86-138-1234-5678', '1234'],
    ['110105 19491231 002X', '19491231'],
    ['卡号6217 0000 1000 0000 003', '0000 1000'],
    ['就诊卡号 0012345678', '001234'],
  ] as const;
  for (const [text, secret] of hidden)
    for (const shown of [maskWords(text), await asked(text)])
      expect([text, shown?.includes(secret)]).toEqual([text, false]);
  const plain = ['2026-03-02 09:00 已联系 HIS', '差 12.50 元，见 ZK-2026-000012', '三号窗口拆成两张单据'];
  for (const text of plain) expect([maskWords(text), await asked(text)]).toEqual([text, text]);
});
