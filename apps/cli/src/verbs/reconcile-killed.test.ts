import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

// Each call starts a process; a busy machine is slow at that.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'reconcile-killed-'));
const results = join(folder, 'results');
const scratch = join(folder, 'scratch');
for (const one of [results, scratch]) mkdirSync(one);
afterAll(() => rmSync(folder, { recursive: true }));

const orderCount = 10_000;
const orders = join(folder, 'orders.csv');
const his = join(folder, 'his.csv');
const out = join(results, 'out.csv');
writeFileSync(
  orders,
  `order_no,transaction_id,kind,refund_no,amount_fen,paid_at,his_no,state\n${Array.from({ length: orderCount }, (_, n) => `O${n},T${n},pay,,${n + 1},2026-03-01 10:00:00,H${n},SUCCESS\n`).join('')}`,
);
writeFileSync(his, 'id,trade_no,amount_fen,traded_at,kind\n');
// A bill of nothing: every order stands alone, so there is much to write.
const bill = join(folder, 'bill.csv');
writeFileSync(
  bill,
  '交易时间,微信订单号,商户订单号,交易状态,应结订单金额,手续费,订单金额\n总交易单数,应结订单总金额,手续费总金额,订单总金额\n`0,`0.00,`0.00000,`0.00\n',
);

function start() {
  const files = ['--orders', orders, '--his', his, '--bill', bill, '--out', out];
  return spawn(
    process.execPath,
    [join(import.meta.dirname, '../main.ts'), 'reconcile', '--date', '2026-03-01', ...files],
    {
      stdio: 'ignore',
      env: { ...process.env, TMPDIR: scratch },
    },
  );
}

let whole = '';
beforeAll(async () => {
  const [code] = await once(start(), 'exit');
  expect(code).toBe(1);
  whole = readFileSync(out, 'utf8');
  expect(whole.split('\r\n')).toHaveLength(orderCount + 2);
  rmSync(out);
});

test.each([
  ['as soon as it spills', scratch, ''],
  ['as soon as it writes', results, '.part'],
])('killed %s, nothing is there', async (_, place, part) => {
  const child = start();
  const exit = once(child, 'exit');
  const seen = watch(place, (_event, name) => {
    if (name?.includes(part) && child.exitCode === null) child.kill('SIGKILL');
  });
  await exit;
  seen.close();
  expect(child.signalCode).toBe('SIGKILL');
  expect(readdirSync(results).filter((name) => name === 'out.csv')).toEqual([]);
});

test('the next run gives the whole, to the byte, and takes the remains away', async () => {
  expect(readdirSync(scratch)).not.toEqual([]);
  await once(start(), 'exit');
  expect(readdirSync(results)).toEqual(['out.csv']);
  expect(readFileSync(out, 'utf8') === whole).toBe(true);
  expect(readdirSync(scratch)).toEqual([]);
});
