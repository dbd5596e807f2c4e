import type { DateText } from '@yinuo/kernel';
import { expect, test } from 'vitest';
import { checkedInvoices } from './checked-invoices.ts';
import { type InvoiceSettings, invoices, invoiceTotal, signOf } from './e-invoices.ts';
import { HisError } from './his-error.ts';
import { all, plainSend, startHis } from './testing/his-server.ts';

const day = '2026-03-02' as DateText;
const [appId, key] = ['HOSPITAL', 'k3y'];
const coded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64');
const bill = (number: number, more: Record<string, unknown> = {}) => ({
  busNo: `B${number}`,
  billBatchCode: '44060126',
  billNo: String(number).padStart(10, '0'),
  totalAmt: '12.50',
  busDateTime: '20260302103000123',
  ...more,
});

interface Platform {
  readonly blue: readonly unknown[];
  readonly red?: readonly unknown[];
  readonly announced?: number;
  readonly answerKey?: string;
  readonly result?: string;
  readonly total?: readonly [count: string, yuan: string];
}

async function ask<T>(platform: Platform, use: (settings: InvoiceSettings) => Promise<T>) {
  const { blue, red = [], announced, answerKey = key, result = 'S0000', total = ['2.0', '25.00'] } = platform;
  const his = await startHis((path, envelope) => {
    const data = String(envelope.data);
    const right = signOf(appId, data, String(envelope.noise), key) === envelope.sign && envelope.appid === appId;
    const asked = JSON.parse(Buffer.from(data, 'base64').toString()) as Record<string, string>;
    const list = asked.dataType === '2' ? red : blue;
    const from = (Number(asked.pageNo) - 1) * Number(asked.pageSize);
    const message = path.endsWith('checkTotalData')
      ? { allTotalNum: total[0], allTotalAmt: total[1] }
      : { total: announced ?? list.length, billList: list.slice(from, from + Number(asked.pageSize)) };
    const inner = coded({
      result: right ? result : 'E0001',
      message: coded(result === 'S0000' ? message : '开票点不存在'),
    });
    return { data: inner, noise: 'n', sign: signOf(appId, inner, 'n', answerKey) };
  });
  try {
    return await use({ address: `${his.address}/medical-web`, appId, key, placeCode: '' });
  } catch (error) {
    if (!(error instanceof HisError)) throw error;
    return [error.kind, error.code];
  } finally {
    await his.stop();
  }
}

const list = (platform: Platform) =>
  ask(platform, (settings) => all(invoices(plainSend, settings, day, () => 'noise')));

test('normal and red bills of a day, red ones negative', async () => {
  const given = await list({ blue: [bill(1), bill(2)], red: [bill(3)] });
  expect(given).toMatchObject([
    { busNo: 'B1', code: '44060126', number: '0000000001', fen: 1250, red: false },
    { busNo: 'B2' },
    { busNo: 'B3', fen: -1250, red: true },
  ]);
});

test('a full page is followed by the next', async () => {
  const many = Array.from({ length: 200 }, (_, index) => bill(index));
  expect(await list({ blue: many })).toHaveLength(200);
  expect(await list({ blue: [...many, bill(200)] })).toHaveLength(201);
});

test('the total of a day', async () => {
  const total = await ask({ blue: [] }, (settings) => invoiceTotal(plainSend, settings, day, () => 'noise'));
  expect(total).toEqual({ count: 2, fen: 2500 });
});

test.each<[string, readonly [string, string], boolean]>([
  ['the normal bills', ['2', '25.00'], true],
  ['all bills, red ones taken off', ['3', '12.50'], true],
  ['all bills, red ones added', ['3', '37.50'], true],
  ['one bill more than the list', ['4', '37.50'], false],
  ['another sum', ['2', '25.01'], false],
])('the list is held against the day’s total: %s', async (_what, total, agrees) => {
  const platform = { blue: [bill(1), bill(2)], red: [bill(3)], total };
  const given = await ask(platform, (settings) => all(checkedInvoices(plainSend, settings, day, () => 'noise')));
  expect(given).toEqual(
    agrees ? [expect.anything(), expect.anything(), expect.anything()] : ['unreadable', 'day-total'],
  );
});

test.each<[string, Platform, string[]]>([
  ['an answer signed with another key', { blue: [], answerKey: 'other' }, ['untrusted', 'sign']],
  ['fewer bills than announced', { blue: [bill(1)], announced: 2 }, ['unreadable', 'total']],
  ['its own refusal', { blue: [], result: 'E0009' }, ['refused', 'E0009']],
  ['an amount of three decimals', { blue: [bill(1, { totalAmt: '1.005' })] }, ['unreadable', 'amount']],
])('refused: %s', async (_what, platform, fault) => {
  expect(await list(platform)).toEqual(fault);
});
