import ExcelJS from 'exceljs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exportDifferences } from '../differences/export-differences.ts';
import { warnOfRefunds } from '../morning/warn-of-refunds.ts';
import type { Trade } from '../testing/day-files.ts';
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

const DAY = '2026-03-02';
const agreed: Trade[] = [{ n: 1 }, { n: 2 }];
const lists = async (trades: Trade[]) => {
  await desk.take([...agreed, ...trades]);
  await desk.reconcile(DAY);
  return (await desk.differences()).items;
};
const post = (by: Parameters<MoneyDesk['call']>[0], path: string, body: unknown) =>
  desk.call<Record<string, unknown> & { code?: string }>(by, `/api/money/${path}`, { body });

test('matched by hand only when the sides add up; taken back with a reason; a new run keeps it', async () => {
  const items = await lists([
    { n: 10, without: ['his'], fen: 5000 },
    { n: 11, without: ['bill', 'orders'], fen: 2000, at: `${DAY} 15:00:00` },
    { n: 12, without: ['bill', 'orders'], fen: 3000, at: `${DAY} 16:00:00` },
  ]);
  const ids = items.map(({ id }) => id);
  const reason = '窗口拆成两张单据';
  const short = await post(desk.finance, 'matches', { differences: ids.slice(0, 2), reason });
  expect(short).toMatchObject({ status: 409, body: { code: 'money.unequal' } });
  const matched = await post(desk.finance, 'matches', { differences: ids, reason });
  expect(matched).toMatchObject({ status: 201, body: { state: 'matched', match: { reason, with: [{}, {}] } } });
  expect((await post(desk.finance, 'matches', { differences: ids, reason })).body.code).toBe('state.conflict');
  await desk.reconcile(DAY);
  expect((await desk.differences()).items.map(({ state }) => state)).toEqual(['matched', 'matched', 'matched']);
  const { id } = matched.body.match as { id: string };
  expect(await post(desk.operations, `matches/${id}/undo`, { reason: '弄错了' })).toMatchObject({
    body: { state: 'open', match: null },
  });
  expect((await post(desk.operations, `matches/${id}/undo`, { reason: '再来' })).body.code).toBe('state.conflict');
  const { rows } = await desk.pool.query(
    `select type, data ->> 'reason' as reason from fact where contract_id = $1 and type like 'money.match%' order by seq`,
    [desk.contract],
  );
  expect(rows).toEqual([
    { type: 'money.matched-by-hand', reason },
    { type: 'money.match-undone', reason: '弄错了' },
  ]);
});

test('a booking and the refund of another trade are not matched away by one person', async () => {
  await desk.take([...agreed, { n: 9, without: ['bill', 'orders'] }]);
  const his = await desk.source('his', '退费');
  const row = `HIS50,4200009999${'20260228'}0000000001,5000,${DAY} 15:00:00,refund`;
  await desk.upload(his, 'refunds.csv', `id,trade_no,amount_fen,traded_at,kind\n${row}\n`);
  await desk.reconcile(DAY);
  const ids = (await desk.differences()).items.map(({ id }) => id);
  expect(ids).toHaveLength(2);
  expect(await post(desk.operations, 'matches', { differences: ids, reason: '冲抵' })).toMatchObject({
    status: 422,
    body: { fields: [{ path: 'differences', rule: 'not-one-trade' }] },
  });
});

test('a write-off needs a second person of the hospital’s finance', async () => {
  const [one, two] = await lists([
    { n: 10, without: ['his'] },
    { n: 11, without: ['bill', 'orders'], fen: 1 },
  ]);
  const propose = (by: typeof desk.finance, id = '') =>
    post(by, 'write-offs', { differences: [id], reason: '一分钱差异' });
  const own = await propose(desk.finance, one?.id);
  const ownId = (own.body.writeOff as { id: string }).id;
  expect(own.body).toMatchObject({ state: 'proposed', writeOff: { own: true } });
  const decide = (by: typeof desk.finance, id: string, approve = true) =>
    post(by, `write-offs/${id}/decide`, { approve });
  expect((await decide(desk.finance, ownId)).body.code).toBe('money.same-person');
  expect((await decide(desk.operations, ownId)).status).toBe(403);
  const direct = desk.pool.query(
    `update money_write_off set decided_by = proposed_by, decided_at = now(), approved = true where id = $1`,
    [ownId],
  );
  await expect(direct).rejects.toThrow('two_people');
  expect((await decide(desk.finance, ownId, false)).body).toMatchObject({ state: 'open', writeOff: null });
  const theirs = await propose(desk.operations, two?.id);
  const id = (theirs.body.writeOff as { id: string }).id;
  const told = await desk.pool.query(
    `select person_id from notice where template = 'money.write-off-proposed' and contract_id = $1`,
    [desk.contract],
  );
  expect(told.rows).toEqual([{ person_id: desk.finance.personId }]);
  expect((await decide(desk.finance, id)).body).toMatchObject({
    state: 'written-off',
    writeOff: { decided: { approved: true } },
  });
  expect((await decide(desk.finance, id)).body.code).toBe('state.conflict');
});

describe('a later file says something else', () => {
  const his = (n: number, fen: number) => ({ n, hisFen: fen });
  const stateOf = async (n: number) => {
    const order = `GH${String(n).padStart(8, '0')}`;
    return (await desk.differences()).items.find(({ orderNo }) => orderNo === order);
  };
  const decide = async (ids: readonly (string | undefined)[]) => {
    const proposed = await post(desk.operations, 'write-offs', { differences: ids, reason: '小额' });
    const { id } = proposed.body.writeOff as { id: string };
    return { id, approve: () => post(desk.finance, `write-offs/${id}/decide`, { approve: true }) };
  };

  test('what was written off for one fen is open again when it is fifty yuan; the same amount stays written off', async () => {
    await desk.take([...agreed, { n: 10, hisFen: 4999 }, { n: 11, hisFen: 4999 }], ['orders', 'his']);
    await desk.reconcile(DAY);
    const { approve } = await decide([(await stateOf(10))?.id, (await stateOf(11))?.id]);
    expect((await approve()).status).toBe(200);
    // The channel received what the HIS has for one, and nothing like it for the other.
    await desk.take([...agreed, { n: 10 }, { n: 11, fen: 10_000 }], ['bill']);
    await desk.reconcile(DAY);
    expect([(await stateOf(10))?.state, await stateOf(11)]).toMatchObject([
      'written-off',
      { state: 'open', fen: 5001 },
    ]);
    const told = await desk.pool.query(
      `select distinct params ->> 'count' as n from notice where template = 'money.decisions-fell' and contract_id = $1`,
      [desk.contract],
    );
    expect(told.rows).toEqual([{ n: '1' }]);
  });

  test('a proposal of two of which one was explained falls; it cannot be approved any more, both can be settled anew', async () => {
    await desk.take([...agreed, { n: 10, without: ['his'] }, { n: 11, without: ['his'] }]);
    await desk.reconcile(DAY);
    const ids = [(await stateOf(10))?.id, (await stateOf(11))?.id];
    const { approve } = await decide(ids);
    await desk.take([his(10, 5000)], ['his']);
    await desk.reconcile(DAY);
    expect((await approve()).body.code).toBe('state.conflict');
    expect(await stateOf(11)).toMatchObject({ state: 'open', may: expect.arrayContaining(['propose-write-off']) });
    expect((await (await decide([ids[1]])).approve()).body).toMatchObject({ state: 'written-off' });
  });

  test('a match by hand falls with all that is in it', async () => {
    await desk.take([
      ...agreed,
      { n: 10, without: ['his'] },
      { n: 11, without: ['bill', 'orders'], at: `${DAY} 15:00:00` },
    ]);
    await desk.reconcile(DAY);
    const ids = (await desk.differences()).items.map(({ id }) => id);
    expect((await post(desk.finance, 'matches', { differences: ids, reason: '同一笔' })).status).toBe(201);
    await desk.take([his(10, 4000)], ['his']);
    await desk.reconcile(DAY);
    expect((await desk.differences()).items.map(({ state, fen }) => [state, fen]).toSorted()).toEqual([
      ['open', 1000],
      ['open', 5000],
    ]);
  });
});

test('comments are read by both sides; another hospital learns nothing', async () => {
  const [one] = await lists([{ n: 10, without: ['his'] }]);
  const path = `differences/${one?.id}/notes`;
  await post(desk.finance, path, { text: '已电话核实' });
  desk.clock.set(beijing('2026-03-03 08:05'));
  const { body } = await post(desk.operations, path, { text: '收到' });
  expect(body).toMatchObject({ notes: 2, notesList: [{ text: '已电话核实' }, { text: '收到' }] });
  expect((await post(desk.person('hospital-finance', 'second'), path, { text: '?' })).status).toBe(404);
  expect((await post(desk.person('hospital-leader', 'first'), path, { text: '?' })).status).toBe(403);
});

test('the export has the filter, columns, order and language of the screen, and no cell becomes a formula', async () => {
  const items = await lists([
    { n: 10, without: ['his'], fen: 700 },
    { n: 11, without: ['his'], fen: 900 },
    { n: 12, hisFen: 1 },
  ]);
  await desk.pool.query(`update money_difference set his_no = '=1+1' where id = $1`, [
    items.find(({ orderNo }) => orderNo === 'GH00000010')?.id,
  ]);
  const { content } = await exportDifferences(desk, desk.finance, {
    contract: desk.contract,
    class: ['surplus'],
    sort: '-fen',
    columns: ['orderNo', 'bill', 'hisNo', 'cause', 'state'],
  });
  if (!(content instanceof Uint8Array)) throw new Error('not bytes');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(content).buffer);
  const rows = book.worksheets[0]?.getSheetValues().slice(2) ?? [];
  expect(rows.map((row) => (Array.isArray(row) ? row.slice(1) : row))).toEqual([
    ['商户订单号', '渠道账单（元）', 'HIS 单号', '原因', '状态'],
    ['GH00000011', 9, expect.anything(), '已收款，HIS 无记录', '待处理'],
    ['GH00000010', 7, "'=1+1", '已收款，HIS 无记录', '待处理'],
  ]);
});

test('a refund window is watched: warned 15 and 3 days before it closes, each once', async () => {
  await lists([{ n: 10, without: ['his'] }]);
  const warn = async (at: string) => {
    desk.clock.set(beijing(at));
    return (await warnOfRefunds(desk, { kind: 'system', job: 'test' }, {})).warned;
  };
  // The year ends with 2027-03-01; other tests of this file left theirs open too.
  await desk.pool.query(`update money_difference set refund_until = null where contract_id <> $1`, [desk.contract]);
  expect(await warn('2027-02-13 09:00')).toBe(0);
  expect([await warn('2027-02-14 09:00'), await warn('2027-02-15 09:00')]).toEqual([1, 0]);
  expect([await warn('2027-02-26 09:00'), await warn('2027-02-27 09:00')]).toEqual([1, 0]);
  const { rows } = await desk.pool.query(
    `select distinct params ->> 'days' as days, params ->> 'until' as until from notice where template = 'money.refund-window' order by days`,
  );
  expect(rows).toEqual([
    { days: '15', until: '2027-03-01' },
    { days: '3', until: '2027-03-01' },
  ]);
  desk.clock.set(beijing('2026-03-03 08:00'));
});

test('a refund that is due and was not paid is watched too, by the day in its payment’s number, on the last day once', async () => {
  await lists([{ n: 1 }]);
  const his = await desk.source('his', '退费');
  const row = `HIS50,4200009999${'20260228'}0000000001,500,${DAY} 11:00:00,refund`;
  await desk.upload(his, 'refunds.csv', `id,trade_no,amount_fen,traded_at,kind\n${row}\n`);
  await desk.reconcile(DAY);
  const due = (await desk.differences()).items.find(({ hisNo }) => hisNo === 'HIS50');
  expect(due).toMatchObject({ kind: 'refund', state: 'open', refundUntil: '2027-02-27' });
  await desk.pool.query(`update money_difference set refund_until = null where id <> $1`, [due?.id]);
  const warn = async (at: string) => {
    desk.clock.set(beijing(at));
    return (await warnOfRefunds(desk, { kind: 'system', job: 'test' }, {})).warned;
  };
  expect([await warn('2027-02-27 08:00'), await warn('2027-02-27 20:00'), await warn('2027-02-28 08:00')]).toEqual([
    1, 0, 0,
  ]);
  desk.clock.set(beijing('2026-03-03 08:00'));
});
