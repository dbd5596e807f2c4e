import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MoneyDesk, openMoneyDesk } from '../testing/money-desk.ts';

let desk: MoneyDesk;
let orders: string;
beforeAll(async () => {
  desk = await openMoneyDesk();
  orders = await desk.source('orders');
});
afterAll(() => desk.close());

const HEADER = 'order_no,transaction_id,kind,refund_no,amount_fen,paid_at,his_no,state';
const csv = (...rows: string[]) => [HEADER, ...rows, ''].join('\n');
const row = (number: number, more: { fen?: number | string; at?: string } = {}) =>
  `GH${number},4200${number},pay,,${more.fen ?? 5000},${more.at ?? '2026-03-02T10:00:00+08:00'},HIS${number},SUCCESS`;
const count = async (table: string) =>
  (await desk.pool.query<{ n: number }>(`select count(*) as n from ${table}`)).rows[0]?.n;
const factsOf = async (subject: string) =>
  (
    await desk.pool.query<{ type: string }>('select type from fact where subject = $1 order by seq', [subject])
  ).rows.map(({ type }) => type);

describe('a file', () => {
  test('is read whole and kept with what it says', async () => {
    const content = csv(row(1), row(2, { fen: 30, at: '2026-03-01T23:59:58+08:00' }));
    const { status, body } = await desk.upload(orders, '订单.csv', content);
    expect([status, body]).toMatchObject([
      201,
      { name: '订单.csv', format: 'orders', rows: 2, fen: 5030, from: '2026-03-01', to: '2026-03-02' },
    ]);
    expect(await factsOf(body.id)).toEqual(['money.statement-taken']);
    const file = await desk.call(desk.operations, `/api/money/statements/${body.id}/file`);
    expect(file.body).toBe(content);
  });

  test('is taken once, and again after it was withdrawn with a reason', async () => {
    const content = csv(row(11));
    const first = await desk.upload(orders, 'a.csv', content);
    expect(await desk.upload(orders, 'b.csv', content)).toMatchObject({
      status: 409,
      body: { code: 'duplicate', params: { statement: first.body.id, name: 'a.csv' } },
    });
    const path = `/api/money/statements/${first.body.id}/withdraw`;
    expect(await desk.call(desk.finance, path, { body: { reason: '传错医院' } })).toMatchObject({
      status: 200,
      body: { withdrawn: { reason: '传错医院' }, may: ['download'] },
    });
    expect((await desk.call(desk.finance, path, { body: { reason: '再来' } })).body.code).toBe('state.conflict');
    expect((await desk.upload(orders, 'b.csv', content)).status).toBe(201);
  });

  test.each([
    ['an amount of letters', csv(row(21), row(22, { fen: 'x' })), 3],
    ['a time without a day', csv(row(21, { at: '10:00' })), 2],
    ['a foreign header', 'a,b,c\n1,2,3\n', 1],
    ['nothing', '', 0],
  ])('is refused whole for %s, with the line; nothing is kept', async (_what, content, line) => {
    const before = [await count('money_statement'), await count('money_statement_part'), await count('fact')];
    const refused = await desk.upload(orders, 'bad.csv', content);
    expect(refused).toMatchObject({ status: 422, body: { code: 'money.file-refused', params: { line } } });
    expect([await count('money_statement'), await count('money_statement_part'), await count('fact')]).toEqual(before);
  });
});

test('what breaks off while it is being kept leaves nothing, and can be taken afterwards', async () => {
  const content = csv(row(51), row(52));
  const before = [await count('money_statement'), await count('money_statement_part'), await count('fact')];
  await desk.pool.query(`create function break_off() returns trigger language plpgsql as $$ begin raise 'killed'; end $$;
    create trigger break_off before insert on money_statement_part for each row execute function break_off()`);
  expect((await desk.upload(orders, 'a.csv', content)).status).toBe(500);
  await desk.pool.query('drop trigger break_off on money_statement_part; drop function break_off()');
  expect([await count('money_statement'), await count('money_statement_part'), await count('fact')]).toEqual(before);
  expect((await desk.upload(orders, 'a.csv', content)).status).toBe(201);
});

describe('a workbook', () => {
  const book = async (rows: readonly (readonly unknown[])[], name = '明细') => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('说明').addRow(['本表由 HIS 导出']);
    workbook.addWorksheet(name).addRows(rows.map((one) => [...one]));
    return Buffer.from(await workbook.xlsx.writeBuffer());
  };
  const header = ['单据号', '流水', '金额', '时间'];
  const map = {
    columns: { hisNo: '单据号', tradeNo: '流水', fen: '金额', at: '时间' },
    amountUnit: 'yuan',
    sheet: '明细',
  };

  test('is previewed with its sheets, taken with its own hash, and read again for a run', async () => {
    const content = await book([
      header,
      ['H1', '42001', 50, '2026-02-20 10:00:01'],
      ['H2', '=1+1', -0.3, '2026-02-20 11:00:00'],
    ]);
    expect((await desk.preview(content, undefined)).body).toMatchObject({ sheets: ['说明', '明细'], rows: 0 });
    expect((await desk.preview(content, map)).body).toMatchObject({ header, rows: 2, fen: 4970, fault: null });
    const his = await desk.source('his', 'Excel 清单', map);
    const taken = await desk.upload(his, '收费.xlsx', content);
    expect(taken).toMatchObject({
      status: 201,
      body: { rows: 2, fen: 4970, from: '2026-02-20', bytes: content.length },
    });
    expect((await desk.upload(his, '改名.xlsx', content)).body.code).toBe('duplicate');
    const orderRow = row(61, { at: '2026-02-20T10:00:00+08:00' });
    await desk.upload(orders, 'b.csv', csv(orderRow));
    const run = await desk.reconcile('2026-02-20');
    expect(run).toMatchObject({ state: 'done', figures: { sides: { his: { rows: 2, fen: 4970 } } } });
  });

  test.each([
    ['a broken row', async () => book([header, ['H1', '1', 'x', '2026-02-20 10:00:01']]), 2],
    ['another sheet', async () => book([header], '其他'), 0],
    ['an archive cut off', async () => (await book([header])).subarray(0, 300), 0],
    ['no workbook at all', async () => Buffer.from('PK\u0003\u0004 nothing of the kind'), 0],
  ])('is refused whole for %s; nothing is kept', async (what, content, line) => {
    const his = await desk.source('his', `坏的 ${what}`, map);
    const before = [await count('money_statement'), await count('fact')];
    expect(await desk.upload(his, 'bad.xlsx', await content())).toMatchObject({
      status: 422,
      body: { code: 'money.file-refused', params: { line } },
    });
    expect([await count('money_statement'), await count('fact')]).toEqual(before);
  });
});

describe('a source', () => {
  test('of a hospital’s own columns is read by its map', async () => {
    const map = { columns: { hisNo: '单据号', tradeNo: '流水', fen: '金额', at: '时间' }, amountUnit: 'yuan' };
    const his = await desk.source('his', '收费清单', map);
    const content = '单据号,流水,金额,时间\nH1,42001,50.00,2026-03-02 10:00:01\nH2,42002,-0.30,2026-03-02 11:00:00\n';
    expect((await desk.upload(his, 'his.csv', content)).body).toMatchObject({ format: 'mapped', rows: 2, fen: 4970 });
    const wrong = '单据号,流水,总额,时间\nH1,42001,50.00,2026-03-02 10:00:01\n';
    expect(await desk.upload(his, 'his2.csv', wrong)).toMatchObject({ status: 422, body: { params: { line: 1 } } });
  });

  test('is tried on a file before it is kept: its header, its first rows, or why it would be refused', async () => {
    const before = [await count('money_statement'), await count('fact')];
    const content = '单据号,流水,金额,时间\nH1,42001,50.00,2026-03-02 10:00:01\nH2,42002,x,2026-03-02 11:00:00\n';
    expect((await desk.preview(content)).body).toMatchObject({
      format: null,
      header: ['单据号', '流水', '金额', '时间'],
      rows: 0,
      fault: { line: 1 },
    });
    const map = { columns: { hisNo: '单据号', tradeNo: '流水', fen: '金额', at: '时间' }, amountUnit: 'yuan' };
    expect((await desk.preview(content, map)).body).toMatchObject({
      rows: 1,
      fault: { line: 3, field: '金额' },
    });
    expect((await desk.preview(content.replace('x', '0.01'), map)).body).toMatchObject({
      format: 'mapped',
      rows: 2,
      fen: 5001,
      from: '2026-03-02',
      first: [{ hisNo: 'H1', fen: 5000 }, { hisNo: 'H2' }],
      fault: null,
    });
    expect([await count('money_statement'), await count('fact')]).toEqual(before);
  });

  test.each(['fen', 'at', 'hisNo'])('without a column for %s is none', async (field) => {
    const columns = Object.fromEntries(
      Object.entries({ hisNo: '单据号', fen: '金额', at: '时间' }).filter(([name]) => name !== field),
    );
    const format = { columns, amountUnit: 'yuan' };
    const body = { contract: desk.contract, side: 'his', name: '少列', format };
    expect((await desk.call(desk.operations, '/api/money/sources', { body })).status).toBe(422);
    expect((await desk.preview('金额,时间\n', format)).status).toBe(422);
  });

  test('that is retired takes no more', async () => {
    const old = await desk.source('orders', '旧系统');
    expect((await desk.call(desk.operations, `/api/money/sources/${old}/retire`, { method: 'POST' })).status).toBe(200);
    expect((await desk.upload(old, 'x.csv', csv(row(31)))).body.code).toBe('state.conflict');
    const { body } = await desk.call<{ items: { id: string; state: string }[] }>(
      desk.finance,
      `/api/money/sources?contract=${desk.contract}`,
    );
    expect(body.items.find(({ id }) => id === old)?.state).toBe('retired');
  });

  test('is seen by its own contract’s people who look after money, and by nobody else', async () => {
    const path = `/api/money/sources?contract=${desk.contract}`;
    const asked = async (by: Parameters<MoneyDesk['call']>[0]) => (await desk.call(by, path)).status;
    expect(await asked(desk.person('hospital-finance', 'second'))).toBe(404);
    expect(await asked(desk.person('supplier-operations', 'rival'))).toBe(404);
    expect(await asked(desk.person('hospital-department', 'first'))).toBe(403);
    expect(await asked(desk.person('vendor-contact', 'vendor'))).toBe(403);
    expect((await desk.upload(orders, 'x.csv', csv(row(41)), desk.person('hospital-leader', 'first'))).status).toBe(
      403,
    );
    expect((await desk.upload(orders, 'x.csv', csv(row(41)), desk.person('hospital-finance', 'second'))).status).toBe(
      404,
    );
  });
});

test('a preview shows no patient: neither in a first row that was taken for the header, nor in cells, nor in what it refuses', async () => {
  const named = '张三丰,13812345678,11010519491231002X,50.00,2026-03-02 10:00:00\n';
  const headless = JSON.stringify((await desk.preview(named)).body);
  const map = { columns: { hisNo: '电话', tradeNo: '流水', fen: '金额', at: '时间' }, amountUnit: 'yuan' };
  const cells =
    '电话,流水,金额,时间\n１３８ 1234 5678,42001,50.00,2026-03-02 10:00:01\n张三丰,42002,张三丰,2026-03-02 11:00:00\n';
  const shown = await desk.preview(cells, map);
  expect(shown.body).toMatchObject({ first: [{ hisNo: '138****5678', tradeNo: '42001' }], fault: { line: 3 } });
  const source = await desk.source('his', '电话作单号', map);
  const refused = await desk.upload(source, 'his.csv', cells);
  const ran = await desk.upload(source, 'ok.csv', '电话,流水,金额,时间\n13812345678,43001,7.00,2026-02-11 10:00:01\n');
  expect([refused.status, ran.status]).toEqual([422, 201]);
  await desk.upload(orders, 'seen.csv', csv(row(71, { at: '2026-02-11T12:00:00+08:00' })));
  await desk.reconcile('2026-02-11');
  const { items } = await desk.differences('&from=2026-02-11&to=2026-02-11');
  const one = items.find(({ hisNo }) => hisNo !== '');
  const detail = await desk.call(desk.finance, `/api/money/differences/${one?.id}`);
  for (const text of [
    headless,
    JSON.stringify(shown.body),
    JSON.stringify(refused.body),
    JSON.stringify([items, detail]),
  ]) {
    expect(text).not.toMatch(/13812345678|张三丰|11010519491231002X|1234 5678/);
    expect(text).toMatch(/138\*{4}5678|张\*丰/);
  }
});
