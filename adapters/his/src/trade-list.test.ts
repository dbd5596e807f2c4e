import type { DateText } from '@yinuo/kernel';
import { expect, test } from 'vitest';
import { HisError } from './his-error.ts';
import { all, plainSend, startHis } from './testing/his-server.ts';
import { type HisTrade, type TradeListSettings, tradeList } from './trade-list.ts';

const day = '2026-03-02' as DateText;
const row = (id: number, more: Record<string, unknown> = {}) => ({
  id,
  amount: 5000,
  amount_si: 3000,
  amount_acc: 500,
  amount_cash: 1500,
  time_payed: '2026-03-02 09:00:00',
  time_trade: '2026-03-02 09:00:01',
  terminal_type: 'weixin',
  reconciliation_no: `HIS${id}`,
  trade_channel_payid: `4200${id}`,
  ...more,
});

async function listOf(
  rows: readonly unknown[],
  settings: Partial<TradeListSettings> = {},
  lengthMax = 1_000,
): Promise<HisTrade[] | unknown[]> {
  const his = await startHis((path, { day: asked, offset, length }, headers) => {
    if (path !== '/api/trade_list' || headers.access_token !== 'secret') return { code: '401', message: '未授权' };
    if (asked !== day) return { code: '1', data: [] };
    return {
      code: '1',
      message: '',
      data: Number.isNaN(lengthMax)
        ? rows
        : rows.slice(Number(offset), Number(offset) + Math.min(lengthMax, Number(length))),
    };
  });
  try {
    const list = tradeList(
      plainSend,
      { address: his.address, accessToken: 'secret', amountUnit: 'fen', pageRows: 2, ...settings },
      day,
      () => 'trace',
    );
    return await all(list);
  } catch (error) {
    if (!(error instanceof HisError)) throw error;
    return [error.kind, error.code];
  } finally {
    await his.stop();
  }
}

test('pages are read to the end, whole or not', async () => {
  const rows = [row(1), row(2), row(3, { amount: -200, amount_cash: -200, amount_si: 0, amount_acc: 0 })];
  expect(await listOf(rows)).toMatchObject([
    { hisNo: 'HIS1', tradeNo: '42001', fen: 5000, fundFen: 3000, accountFen: 500, cashFen: 1500, terminal: 'weixin' },
    { hisNo: 'HIS2' },
    { hisNo: 'HIS3', fen: -200 },
  ]);
  expect(await listOf(rows.slice(0, 2))).toHaveLength(2);
  expect(await listOf([])).toEqual([]);
});

test('a system that gives shorter pages than asked is read to its end too', async () => {
  const rows = Array.from({ length: 7 }, (_, index) => row(index + 1));
  expect(await listOf(rows, { pageRows: 100 }, 3)).toHaveLength(7);
  expect(await listOf(rows.slice(0, 6), { pageRows: 100 }, 3)).toHaveLength(6);
});

test('a system that knows no pages gives all at once', async () => {
  const rows = [row(1), row(2)];
  expect(await listOf(rows, { pageRows: 100 }, Number.NaN)).toHaveLength(2);
});

test('decimal yuan are read digit by digit', async () => {
  const yuan = row(1, { amount: '50.10', amount_si: 30, amount_acc: 0.1, amount_cash: 20 });
  expect(await listOf([yuan], { amountUnit: 'yuan' })).toMatchObject([
    { fen: 5010, fundFen: 3000, accountFen: 10, cashFen: 2000 },
  ]);
});

test.each([
  ['a row twice', [row(1), row(2), row(1)], {}, ['unreadable', 'row-twice']],
  ['half a fen', [row(1, { amount: 50.5 })], {}, ['unreadable', 'amount']],
  ['three decimals', [row(1, { amount: '50.105' })], { amountUnit: 'yuan' as const }, ['unreadable', 'amount']],
  ['more digits than a number holds', [row(1, { amount: 1e21 })], {}, ['unreadable', 'amount']],
  ['a time of nowhere', [row(1, { time_trade: '02/03/2026' })], {}, ['unreadable', 'time']],
  ['another shape', ['row'], {}, ['unreadable', 'reply']],
  ['its own refusal', [], { accessToken: 'other' }, ['refused', '401']],
])('refused: %s', async (_what, rows, settings, fault) => {
  expect(await listOf(rows, settings)).toEqual(fault);
});
