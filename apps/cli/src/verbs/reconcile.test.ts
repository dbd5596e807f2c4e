import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';

// Each call starts a process; a busy machine is slow at that.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'reconcile-verb-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const orders = (number: string) =>
  file(
    'o.csv',
    `order_no,transaction_id,kind,refund_no,amount_fen,paid_at,his_no,state\n${number},T1,pay,,100,2026-03-01 10:00:00,H1,SUCCESS\n`,
  );
const his = file('h.csv', 'id,trade_no,amount_fen,traded_at,kind\n');
const head = '交易时间,微信订单号,商户订单号,交易状态,应结订单金额,手续费,订单金额';
const bill = (number: string, count: number) =>
  file(
    'b.csv',
    `${head}\n\`2026-03-01 10:00:00,\`T1,\`${number},\`SUCCESS,\`1.00,\`0.00600,\`1.00\n总交易单数,应结订单总金额,手续费总金额,订单总金额\n\`${count},\`1.00,\`0.00600,\`1.00\n`,
  );

function reconcile(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../main.ts'), 'reconcile', '--date', '2026-03-01', ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

test('differences: exit 1, one JSON line, and a listing in which nothing is a formula', () => {
  const out = join(folder, 'out.csv');
  const { status, stdout } = reconcile('--orders', orders('=O1'), '--his', his, '--bill', bill('=O1', 1), '--out', out);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    date: '2026-03-01',
    matched: 0,
    differences: { 长款: { count: 1, fen: 100 } },
    sides: { orders: { rows: 1, fen: 100 } },
  });
  expect(readFileSync(out, 'utf8').split('\r\n')).toEqual([
    '\uFEFFclass,side,order_no,transaction_id,refund_no,his_no,amount_orders_fen,amount_his_fen,amount_bill_fen,cause',
    "长款,,'=O1,T1,,H1,100,,100,已收款，HIS 无记录",
    '',
  ]);
});

test('an unusable bill: exit 2, one line with file, line, field and rule, and nothing written', () => {
  const out = join(folder, 'none.csv');
  const { status, stdout, stderr } = reconcile(
    '--orders',
    orders('O1'),
    '--his',
    his,
    '--bill',
    bill('O1', 2),
    '--out',
    out,
  );
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^yinuo: [^\n]*b\.csv:4: 总交易单数: 汇总为 2，逐行合计为 1\n$/);
  expect(readdirSync(folder).filter((name) => name.startsWith('none'))).toEqual([]);
});

const headers = {
  orders: () => file('eo.csv', 'order_no,transaction_id,kind,refund_no,amount_fen,paid_at,his_no,state\n'),
  bill: () =>
    file('eb.csv', `${head}\n总交易单数,应结订单总金额,手续费总金额,订单总金额\n\`0,\`0.00,\`0.00000,\`0.00\n`),
};
const strange = () =>
  file(
    's.csv',
    'id,trade_no,amount_fen,traded_at,kind\nH1,O1,100,2026-03-01 10:00:00,pay\nH2,O2,100,2026-03-05 10:00:00,pay\n',
  );

test.each([
  {
    name: 'three empty files',
    files: () => [file('z.csv', ''), file('z.csv', ''), file('z.csv', '')],
    says: [/z\.csv: 空文件\n$/],
  },
  {
    name: 'three files without a row',
    files: () => [headers.orders(), his, headers.bill()],
    says: [/2026-03-01: 各方都没有任何一行（rows: 0）.*--allow-empty\n$/],
  },
  {
    name: 'a row of another day',
    files: () => [orders('O1'), strange(), bill('O1', 1)],
    says: [
      /s\.csv:3: traded_at: 2026-03-05 10:00:00 不在 2026-03-01 当日\n$/,
      /s\.csv:3: traded_at: 2026-03-05 10:00:00 is not of 2026-03-01\n$/,
    ],
  },
  {
    name: 'a file that is not there',
    files: () => [join(folder, 'missing.csv'), his, bill('O1', 1)],
    says: [/missing\.csv: 没有此文件\n$/],
  },
])('$name: exit 2 with one line', ({ files, says }) => {
  const [o, h, b] = files();
  for (const [index, told] of says.entries()) {
    const lang = index === 0 ? [] : ['--lang', 'en'];
    const { status, stdout, stderr } = reconcile('--orders', o ?? '', '--his', h ?? '', '--bill', b ?? '', ...lang);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.match(/\n/g)).toHaveLength(1);
    expect(stderr).toMatch(told);
  }
});

test('a day without trade is balanced when it is said to be one', () => {
  const { status, stdout } = reconcile(
    '--orders',
    headers.orders(),
    '--his',
    his,
    '--bill',
    headers.bill(),
    '--allow-empty',
  );
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ matched: 0, differences: {}, sides: { his: { rows: 0 } } });
});

test('an output over an input is refused, and the input stays', () => {
  const [o, b] = [orders('O1'), bill('O1', 1)];
  const before = readFileSync(o, 'utf8');
  const { status, stderr } = reconcile('--orders', o, '--his', his, '--bill', b, '--out', o);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^yinuo: --out [^\n]*o\.csv: 是输入文件之一\n$/);
  expect(readFileSync(o, 'utf8')).toBe(before);
});

test('two outputs in one file are refused, and nothing is written', () => {
  const both = join(folder, 'both.csv');
  const inputs = ['--orders', orders('O1'), '--his', his, '--bill', bill('O1', 1)];
  const { status, stderr } = reconcile(...inputs, '--out', both, '--carried-out', join(folder, '.', 'both.csv'));
  expect(status).toBe(2);
  expect(stderr).toMatch(/^yinuo: --carried-out [^\n]*both\.csv: 与 --out 是同一个文件\n$/);
  expect(existsSync(both)).toBe(false);
});
