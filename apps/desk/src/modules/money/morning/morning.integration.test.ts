import { createServer, type Server } from 'node:http';
import type { MoneySourceView } from '@yinuo/api';
import { startWechatPay, type WechatPaySandbox } from '@yinuo/sandbox-wechat-pay';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchDay } from '../fetching/fetch-source.ts';
import { beijing, type MoneyDesk, openMoneyDesk } from '../testing/money-desk.ts';
import { planMornings, runMorning } from './run-morning.ts';

const DAY = '2026-03-03';
let desk: MoneyDesk;
let wechat: WechatPaySandbox;
let his: Server;
let hisAddress: string;
let hisRows: Record<string, unknown>[] = [];
let hisDown = false;

beforeAll(async () => {
  desk = await openMoneyDesk();
  wechat = await startWechatPay({ now: () => desk.clock.now() });
  his = createServer((asked, reply) => {
    const chunks: Buffer[] = [];
    asked.on('data', (chunk) => chunks.push(chunk));
    asked.on('end', () => {
      if (hisDown) return asked.socket.destroy();
      const { offset, length } = JSON.parse(Buffer.concat(chunks).toString()) as { offset: number; length: number };
      const right = asked.headers.access_token === 'HIS-SECRET';
      reply.end(JSON.stringify(right ? { code: '1', data: hisRows.slice(offset, offset + length) } : { code: '401' }));
    });
  });
  await new Promise<void>((done) => his.listen(0, '127.0.0.1', done));
  const bound = his.address();
  hisAddress = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`;
});
afterAll(async () => {
  his.close();
  await wechat.stop();
  await desk.close();
});

const add = async (body: Record<string, unknown>) => {
  const answer = await desk.call<MoneySourceView & { fields?: unknown }>(desk.operations, '/api/money/sources', {
    body: { contract: desk.contract, ...body },
  });
  return answer;
};
const attempt = () => ({ key: 'test', log: desk.log, signal: new AbortController().signal });
const look = (stage: 'morning' | 'bill') =>
  runMorning.run(desk, { contract: desk.contract, day: DAY, stage }, attempt());
const plan = () => planMornings(desk, { kind: 'system', job: 'test' }, {});
const rows = async <T extends object>(sql: string, ...values: unknown[]) =>
  (await desk.pool.query<T>(sql, values)).rows;
const runIt = async () => {
  const open = await rows<{ id: string }>(`select id from money_run where state = 'queued' order by id`);
  for (const { id } of open) await desk.work(id);
};
const sell = (n: number, fen: number) => {
  wechat.book.place({
    outTradeNo: `GH0000000${n}`,
    total: fen,
    appid: 'wx0',
    openid: 'o0',
    description: '门诊缴费',
    attach: '',
  });
  return wechat.book.pay(`GH0000000${n}`);
};

test('secrets are needed, kept sealed and never shown', async () => {
  const { platformKey, privateKey, apiV3Key, mchid, serial } = wechat.merchant;
  const open = { kind: 'wechat-pay', mchid, serial, address: wechat.address, platformKeyId: platformKey.id };
  const without = await add({ side: 'bill', name: '微信', connection: open });
  expect([without.status, without.body.fields]).toMatchObject([
    422,
    [{ path: 'connection.privateKey' }, { path: 'connection.apiV3Key' }],
  ]);
  const connection = { ...open, platformKey: platformKey.publicKey, privateKey, apiV3Key };
  const made = await add({ side: 'bill', name: '微信', connection });
  expect(made).toMatchObject({
    status: 201,
    body: { kind: 'wechat-pay', connection: { mchid }, secrets: ['apiV3Key', 'platformKey', 'privateKey'] },
  });
  await add({
    side: 'his',
    name: 'HIS 对账清单',
    connection: { kind: 'his-pages', address: hisAddress, accessToken: 'HIS-SECRET', pageRows: 10 },
  });
  const list = await desk.call(desk.finance, `/api/money/sources?contract=${desk.contract}`);
  const kept = await rows('select * from money_source');
  const facts = await rows(`select data from fact where type like 'money.%'`);
  for (const place of [list.body, kept, facts]) {
    expect(JSON.stringify(place)).not.toContain('HIS-SECRET');
    expect(JSON.stringify(place)).not.toContain('PRIVATE KEY');
    expect(JSON.stringify(place)).not.toContain(apiV3Key);
  }
  const renamed = await desk.call<MoneySourceView>(desk.operations, `/api/money/sources/${made.body.id}`, {
    method: 'PATCH',
    body: { name: '微信支付', connection: open },
  });
  expect(renamed.body.secrets).toEqual(['apiV3Key', 'platformKey', 'privateKey']);
});

test('each morning, at the contract’s time: fetched, matched, told, a case with its clocks, the promise kept', async () => {
  desk.clock.set(beijing(`${DAY} 10:00`));
  const [one, two] = [sell(1, 5000), sell(2, 700)];
  const trade = (id: number, amount: number, payid: string) => ({
    id,
    amount,
    time_trade: `${DAY} 10:00:05`,
    reconciliation_no: `HIS${id}`,
    trade_channel_payid: payid,
  });
  hisRows = [trade(1, 5000, one.transactionId)];
  const orders = await desk.source('orders');
  const line = (n: number, id: string, fen: number) =>
    `GH0000000${n},${id},pay,,${fen},${DAY}T10:00:00+08:00,HIS${n},SUCCESS`;
  const header = 'order_no,transaction_id,kind,refund_no,amount_fen,paid_at,his_no,state';
  const csv = [header, line(1, one.transactionId, 5000), line(2, two.transactionId, 700), ''].join('\n');
  await desk.upload(orders, 'orders.csv', csv);
  desk.clock.set(beijing('2026-03-04 08:29'));
  expect(await plan()).toEqual({ planned: 0 });
  desk.clock.set(beijing('2026-03-04 08:30'));
  const desks = await Promise.all([plan(), plan(), plan()]);
  expect(desks.reduce((sum, { planned }) => sum + planned, 0)).toBe(1);
  hisDown = true;
  await expect(look('morning')).rejects.toThrow('asked again');
  const [failed] = await rows(`select failed_code, failed_day from money_source where side = 'his'`);
  expect(failed).toMatchObject({ failed_day: DAY });
  hisDown = false;
  await look('morning');
  await look('morning');
  await runIt();
  const { items } = await desk.differences();
  expect(items).toMatchObject([{ class: 'surplus', orderNo: 'GH00000002', fen: 700, state: 'open' }]);
  const detail = await desk.call<Record<string, unknown>>(desk.finance, `/api/cases/${items[0]?.case}`);
  expect(detail.body).toMatchObject({ title: `${DAY} 异常订单：已收款，HIS 无记录 1 笔，7.00 元`, kind: 'fault' });
  expect(JSON.stringify(detail.body)).toContain('ZK-9');
  const told = await rows<{ person_id: string }>(`select person_id from notice where template = 'money.abnormal'`);
  expect(told.map(({ person_id }) => person_id)).toContain(desk.finance.personId);
  const [promise] = await rows(
    `select state, evidence ->> 'text' as text from occurrence where obligation = 'check-abnormal-orders' and due_on = '2026-03-04'`,
  );
  expect(promise).toEqual({
    state: 'done',
    text: `已核对 ${DAY} 的订单，发现 1 笔异常，已通知相关人员（尚未取到：微信支付）`,
  });
});

test('once more when the bill is there: the same difference keeps its case, nobody is told twice of it', async () => {
  desk.clock.set(beijing('2026-03-04 10:10'));
  expect(await plan()).toEqual({ planned: 1 });
  await look('bill');
  await runIt();
  const { items } = await desk.differences();
  expect(items).toMatchObject([
    { amounts: { bill: 700, orders: 700, his: null }, case: expect.stringMatching(/^case_/) },
  ]);
  expect(await rows('select cause from money_case')).toHaveLength(1);
  expect(await rows(`select distinct key from notice where template = 'money.abnormal'`)).toHaveLength(1);
});

test('WeChat is asked what became of an order; its signed answer is a comment, nothing is settled by it', async () => {
  const { items } = await desk.differences();
  const path = `/api/money/differences/${items[0]?.id}`;
  const before = await desk.call<{ may: string[] }>(desk.finance, path);
  expect(before.body.may).toContain('ask-channel');
  const asked = await desk.call<{ state: string; notesList: { text: string }[] }>(desk.finance, `${path}/ask-channel`, {
    method: 'POST',
  });
  expect(asked).toMatchObject({ status: 200, body: { state: 'open', notesList: [{}] } });
  expect(asked.body.notesList[0]?.text).toMatch(
    /^微信支付查询：GH00000002：支付成功，7\.00 元，2026-03-03 10:00:00，交易号 \d+$/,
  );
  expect(
    (await desk.call(desk.person('hospital-finance', 'second'), `${path}/ask-channel`, { method: 'POST' })).status,
  ).toBe(404);
});

test('a day is tried before it is taken: what it would be read as, or why not; nothing is kept', async () => {
  const listed = await desk.call<{ items: MoneySourceView[] }>(
    desk.finance,
    `/api/money/sources?contract=${desk.contract}`,
  );
  const source = listed.body.items.find(({ side }) => side === 'his')?.id ?? '';
  const files = async () => (await rows('select id from money_statement')).length;
  const before = await files();
  const tryIt = (by = desk.operations) =>
    desk.call<Record<string, unknown>>(by, `/api/money/sources/${source}/try`, { body: { day: DAY } });
  expect((await tryIt()).body).toMatchObject({ format: 'his', rows: 1, fen: 5000, from: DAY, fault: null });
  hisRows = [...hisRows, { ...hisRows[0], amount: 1.5 }];
  expect(await tryIt()).toMatchObject({ status: 502, body: { code: 'money.source-failed', params: { day: DAY } } });
  hisRows.pop();
  hisDown = true;
  expect((await tryIt()).body).toMatchObject({ params: { code: 'unreachable' } });
  hisDown = false;
  expect((await tryIt(desk.person('hospital-leader', 'first'))).status).toBe(403);
  expect((await tryIt(desk.person('hospital-finance', 'second'))).status).toBe(404);
  expect(await files()).toBe(before);
});

test('a merchant’s money comes once: its fund-flow bill is no second source', async () => {
  const { platformKey, privateKey, apiV3Key, mchid, serial } = wechat.merchant;
  const connection = {
    kind: 'wechat-pay',
    bill: 'fund-flow',
    mchid,
    serial,
    address: wechat.address,
    platformKeyId: platformKey.id,
    platformKey: platformKey.publicKey,
    privateKey,
    apiV3Key,
  };
  expect((await add({ side: 'bill', name: '微信资金', connection })).body).toMatchObject({
    code: 'duplicate',
    params: { name: '微信支付' },
  });
});

test('a source asked by hand says why it gives nothing; test patients are left out by their mark', async () => {
  const listed = await desk.call<{ items: MoneySourceView[] }>(
    desk.finance,
    `/api/money/sources?contract=${desk.contract}`,
  );
  const bill = listed.body.items.find(({ side }) => side === 'bill')?.id ?? '';
  const path = `/api/money/sources/${bill}/fetch`;
  expect((await desk.call(desk.operations, path, { body: { day: '2026-03-04' } })).status).toBe(202);
  await fetchDay.run(desk, { source: bill, day: '2026-03-04' }, attempt());
  const after = await desk.call<{ items: MoneySourceView[] }>(
    desk.finance,
    `/api/money/sources?contract=${desk.contract}`,
  );
  expect(after.body.items.find(({ id }) => id === bill)?.failed).toMatchObject({
    day: '2026-03-04',
    code: 'PARAM_ERROR',
  });
  const settings = `/api/money/settings?contract=${desk.contract}`;
  expect((await desk.call(desk.finance, settings)).body).toMatchObject({ morning: '08:30', opensCases: true });
  const leaveOut = [{ column: 'orderNo', prefix: 'GH00000002' }];
  const changed = { morningAt: '07:00', opensCases: true, severity: null, leaveOut };
  expect((await desk.call(desk.operations, settings, { method: 'PUT', body: changed })).body).toMatchObject({
    morning: '07:00',
  });
  const run = await desk.reconcile(DAY);
  expect(run.figures?.classes).toEqual({});
});

test('a day that is fetched again replaces what was fetched before; a row that the HIS changed stands there once', async () => {
  desk.clock.set(beijing('2026-03-04 12:00'));
  const listed = await desk.call<{ items: MoneySourceView[] }>(
    desk.finance,
    `/api/money/sources?contract=${desk.contract}`,
  );
  const source = listed.body.items.find(({ side }) => side === 'his')?.id ?? '';
  hisRows = hisRows.map((row) => ({ ...row, amount: 5100 }));
  await fetchDay.run(desk, { source, day: DAY }, attempt());
  const files = () =>
    rows<{ used: boolean; fen: string }>(
      'select withdrawn_at is null as used, fen from money_statement where source_id = $1 order by taken_at',
      source,
    );
  expect(await files()).toMatchObject([
    { used: false, fen: 5000 },
    { used: true, fen: 5100 },
  ]);
  const run = await desk.reconcile(DAY);
  expect(run.figures).toMatchObject({
    sides: { his: { rows: 1, fen: 5100 } },
    classes: { amount: { count: 1, fen: 100 } },
  });
  await fetchDay.run(desk, { source, day: DAY }, attempt());
  expect(await files()).toHaveLength(2);
});

test('a morning on which a source stays silent says so: no list of abnormal orders is not a list without any', async () => {
  desk.clock.set(beijing('2026-03-05 08:30'));
  hisDown = true;
  const next = () => runMorning.run(desk, { contract: desk.contract, day: '2026-03-04', stage: 'morning' }, attempt());
  await plan();
  for (let one = 1; one < 5; one++) await expect(next()).rejects.toThrow('asked again');
  await next();
  hisDown = false;
  const told = await rows<{ sources: string }>(
    `select distinct params ->> 'sources' as sources from notice where template = 'money.look-failed'`,
  );
  expect(told).toEqual([{ sources: 'HIS 对账清单、orders' }]);
  const [promise] = await rows(
    `select state from occurrence where obligation = 'check-abnormal-orders' and due_on = '2026-03-05'`,
  );
  expect(promise).not.toMatchObject({ state: 'done' });
});
