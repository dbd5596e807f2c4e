import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dateOf } from '@yinuo/kernel';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { openFile } from './files/open-file.ts';
import { readRows } from './files/read-rows.ts';
import type { ColumnMap } from './formats/column-map.ts';
import { Database } from './run/database.ts';
import { ruleOfDay, unpaidAt } from './stage/day-window.ts';
import { stageFile } from './stage/stage-file.ts';
import { allOf } from './testing/small-day.ts';
import { workbookOf } from './testing/small-workbook.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = await mkdtemp(join(tmpdir(), 'formats-'));
const database = await Database.open({ threads: 1, memoryMiB: 256 });
const day = { date: dateOf(2020, 1, 4), boundarySeconds: 120 };
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const all =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注';
const totals = '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额';
const paid =
  '`2020-01-04 16:45:31,`wx,`13,`0,`,`T1,`O1,`u,`JSAPI,`SUCCESS,`B,`CNY,`12.30,`0.00,`0,`0,`0.00,`0.00,`,`,`挂号, 专家,`,`0.07380,`0.60%,`12.30,`0.00,`';
const back =
  '`2020-01-04 17:00:00,`wx,`13,`0,`,`T1,`O1,`u,`JSAPI,`REFUND,`B,`CNY,`0.00,`0.00,`W1,`R1,`2.30,`0.00,`ORIGINAL,`SUCCESS,`x,`,`-0.01380,`0.60%,`0.00,`2.30,`';
const summary = '`2.0,`12.30,`2.30,`0.00,`0.06000,`12.30,`2.30';
const bill = (...changes: readonly (readonly [string, string])[]) =>
  changes.reduce(
    (text, [from, to]) => text.replace(from, to),
    `\uFEFF${[all, paid, back, totals, summary].join('\r\n')}\r\n`,
  );
const orders = 'order_no,transaction_id,kind,refund_no,amount_fen,paid_at,his_no,state\n';
const order = 'O1,T1,pay,,1230,2020-01-04 16:45:31,H1,SUCCESS\n';

let files = 0;
async function readBoth(content: string | Uint8Array, format?: ColumnMap) {
  const file = join(folder, `${files++}.csv`);
  await writeFile(file, content);
  const source = format === undefined ? { file } : { file, format };
  const careful = (
    await allOf(readRows(await openFile(source), { ruleOf: ruleOfDay(day), unpaidAt: unpaidAt(day) }))
  ).map(({ kind, fen, orderNo, refundNo }) => ({
    kind,
    fen,
    orderNo,
    refundNo,
  }));
  const staged = await stageFile(database, source, { table: `t${files}`, side: 0, leaveOut: [], day });
  const { n, fen } = await database.row(`select count(*) as n, coalesce(sum(fen), 0) as fen from ${staged.table}`);
  return { careful, n: Number(n), fen: Number(fen) };
}

describe('a WeChat bill, read quickly and carefully', () => {
  test.each([
    ['as it comes', bill()],
    ['without a byte order mark', bill(['\uFEFF', ''])],
    ['with line feeds only', bill().replaceAll('\r\n', '\n')],
    ['with both', bill(['\r\n', '\n'])],
    ['with backticks in the header', bill([all, `\`${all.replaceAll(',', ',`')}`])],
    ['with backticks in the header of the totals', bill([totals, `\`${totals.replaceAll(',', ',`')}`])],
  ])('%s', async (_, text) => {
    expect(await readBoth(text)).toEqual({
      careful: [
        { kind: 'pay', fen: 1230, orderNo: 'O1', refundNo: '' },
        { kind: 'refund', fen: -230, orderNo: 'O1', refundNo: 'R1' },
      ],
      n: 2,
      fen: 1000,
    });
  });
});

describe('REVOKED: a payment that was taken back is money in and money out, whichever column states it', () => {
  const revoked = back.replace('`REFUND', '`REVOKED').replace('`W1,`R1', '`0,`0');
  const whole = revoked.replaceAll('2.30', '12.30').replace('`-0.01380', '`-0.07380');
  const asOrder = whole
    .replace('`0.00,`0.00,`0,`0,`12.30', '`12.30,`0.00,`0,`0,`0.00')
    .replace('`0.00,`12.30,`', '`12.30,`0.00,`');
  test.each([
    ['as a refund', whole, '`2.0,`12.30,`12.30,`0.00,`0.00000,`12.30,`12.30'],
    ['as an order', asOrder, '`2.0,`24.60,`0.00,`0.00,`0.00000,`24.60,`0.00'],
  ])('%s', async (_, row, sums) => {
    expect(await readBoth(bill([back, row], [summary, sums]))).toEqual({
      careful: [
        { kind: 'pay', fen: 1230, orderNo: 'O1', refundNo: '' },
        { kind: 'refund', fen: -1230, orderNo: 'O1', refundNo: '' },
      ],
      n: 2,
      fen: 0,
    });
  });
});

test('Alipay in GBK, padded and with notes', async () => {
  const text =
    '#支付宝业务明细查询\n支付宝交易号,商户订单号,业务类型,完成时间,订单金额（元）,商家实收（元）,退款批次号/请求号,备注\nA1\t,O1\t,交易,2020-01-04 16:45:31,35.80,35.80,\t,\nA1\t,O1\t,退款,2020-01-04 16:50:00,-5.80,-5.80,R1\t,\n#交易合计：1笔，商家实收共35.80元，商家优惠共0.00元\n#退款合计：1笔，商家实收退款共-5.80元，商家优惠退款共0.00元\n';
  expect(await readBoth(gbk(text))).toMatchObject({
    careful: [{ fen: 3580 }, { fen: -580, refundNo: 'R1' }],
    n: 2,
    fen: 3000,
  });
});

test('GBK far from the beginning and the end of a large file', async () => {
  const plain = Array.from({ length: 2000 }, (_, n) => order.replace('O1,T1', `O${n},T${n}`)).join('');
  const text = `${orders}${plain}${order.replace('H1', '门诊1').replace('O1,T1', 'P,U')}${plain.replaceAll('O', 'Q').replaceAll('T', 'V').replaceAll('SUCCESS', 'PAID')}`;
  for (const content of [gbk(text), text]) {
    const { careful, n } = await readBoth(content);
    expect({ n, rows: careful.length }).toEqual({ n: 4001, rows: 4001 });
  }
});

describe('the other WeChat bills', () => {
  const lines = (...rows: readonly string[]) => rows.map((row) => `${row}\r\n`).join('');
  const success = lines(
    '\uFEFF交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,商品名称,商户数据包,手续费,费率,订单金额,费率备注',
    '`2020-01-04 16:45:31,`wx,`13,`0,`,`T1,`O1,`u,`JSAPI,`SUCCESS,`B,`CNY,`11.30,`1.00,`挂号,`,`0.07380,`0.60%,`12.30,`',
    '总交易单数,应结订单总金额,手续费总金额,订单总金额',
    '`1,`11.30,`0.07380,`12.30',
  );
  const refund = lines(
    `\uFEFF${all.replace('代金券金额', '代金券金额,退款申请时间,退款成功时间')}`,
    back
      .replace('`0.00,`W1', '`2020-01-04 17:00:00,`2020-01-04 17:00:09,`W1')
      .replace('2020-01-04 17:00:00', '2020-01-01 08:00:00')
      .replace('`B,`CNY,`0.00,', '`B,`CNY,`0.00,`0.00,'),
    totals,
    '`1,`0.00,`2.30,`0.00,`-0.01380,`0.00,`2.30',
  );
  const legacy = lines(
    '交易时间,公众账号ID,商户号,子商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,总金额,企业红包金额,微信退款单号,商户退款单号,退款金额,企业红包退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率',
    '`2020-01-04 16:45:31,`wx,`13,`0,`,`T1,`O1,`u,`JSAPI,`SUCCESS,`B,`CNY,`12.30,`0.00,`0,`0,`0.00,`0.00,`,`,`挂号,`,`0.07380,`0.60%',
    '`2020-01-04 17:00:00,`wx,`13,`0,`,`T1,`O1,`u,`JSAPI,`REFUND,`B,`CNY,`0.00,`0.00,`W1,`R1,`2.30,`0.00,`ORIGINAL,`SUCCESS,`挂号,`,`-0.01380,`0.60%',
    '总交易单数,总交易额,总退款金额,总企业红包退款金额,手续费总金额',
    '`2,`12.30,`2.30,`0.00,`0.06000',
  );
  const fundFlow = lines(
    '记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号',
    '`2020-01-04 16:45:31,`T1,`F1,`交易,`交易,`收入,`12.30,`100.00,`system,`结算,`V1',
    '`2020-01-04 16:45:31,`T1,`F2,`交易,`扣除交易手续费,`支出,`0.07,`99.93,`system,`手续费,`V1',
    '`2020-01-04 17:00:00,`W1,`T1,`退款,`退款,`支出,`2.30,`97.63,`13API,`退款总金额2.30元;含手续费0.00元,`R1',
    '资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额',
    '`3,`1,`12.30,`2,`2.37',
  );
  const paidRow = { kind: 'pay', fen: 1230, orderNo: 'O1', refundNo: '' };
  const backRow = { kind: 'refund', fen: -230, orderNo: 'O1', refundNo: 'R1' };
  const flow = [
    { ...paidRow, orderNo: '' },
    { ...backRow, orderNo: '', refundNo: '' },
  ];
  test.each([
    ['SUCCESS: the order, not what is settled after coupons', success, [paidRow]],
    ['REFUND: of the day of the refund, not of the payment', refund, [backRow]],
    ['legacy, of 24 columns', legacy, [paidRow, backRow]],
    ['fund flow: a fee is no trade', fundFlow, flow],
  ])('%s', async (_, text, careful) => {
    const fen = careful.reduce((sum, row) => sum + row.fen, 0);
    expect(await readBoth(text)).toEqual({ careful, n: careful.length, fen });
  });
  test.each([
    ['SUCCESS', success.replace('`12.30\r', '`12.31\r'), 4, '订单总金额'],
    ['legacy', legacy.replace('`2,`12.30,`2.30', '`2,`12.30,`2.31'), 5, '总退款金额'],
    ['fund flow', fundFlow.replace('`2,`2.37', '`1,`2.37'), 6, '支出笔数'],
  ])('%s whose total is another is refused', async (_, text, line, field) => {
    await expect(readBoth(text)).rejects.toMatchObject({ fault: { line, field } });
  });
});

test('an order that nobody paid need not state a time', async () => {
  const unpaid = 'O2,,pay,,500,,,CLOSED\nO3,,pay,,700,,,NOTPAY\n';
  const { careful, n, fen } = await readBoth(orders + order + unpaid);
  expect({ n, fen, careful: careful.map(({ orderNo }) => orderNo) }).toEqual({
    n: 3,
    fen: 2430,
    careful: ['O1', 'O2', 'O3'],
  });
});

describe('a column map', () => {
  const map = {
    columns: { orderNo: '单号', fen: '金额(元)', at: '时间', kind: '类型', state: '状态' },
    amountUnit: 'yuan',
    kinds: { 收费: 'pay', 退费: 'refund', 作废: 'other' },
    states: { 完成: 'done', 未完成: 'open' },
    delimiter: ';',
    skipLines: 1,
  } as const satisfies ColumnMap;
  const list = (...rows: readonly string[]) => `三月一日;;;;\n单号;金额(元);时间;类型;状态\n${rows.join('\n')}\n`;
  test('its words, unit, delimiter and title, in GBK', async () => {
    const text = list(
      'O1;12.3;2020-01-04 16:45;收费;完成',
      'O1;-2.30;2020/01/04 17:00:00;退费;未完成'.replaceAll('/', '-'),
      'O2;5;20200104170000;作废;完成',
    );
    expect(await readBoth(gbk(text), map)).toMatchObject({ careful: [{ fen: 1230 }, { fen: -230 }], n: 2, fen: 1000 });
  });
  test.each([
    ['a word it does not know', list('O1;1;2020-01-04 16:45;赠送;完成'), 3, '类型'],
    ['an amount in the wrong unit', list('O1;1.005;2020-01-04 16:45;收费;完成'), 3, '金额(元)'],
    ['a number that a spreadsheet has cut', list('4.2E+27;1;2020-01-04 16:45;收费;完成'), 3, '单号'],
    ['a header that lacks a column', '三月一日\n单号;金额(元);时间;类型\n', 2, ''],
  ])('%s is refused', async (_, text, line, field) => {
    await expect(readBoth(text, map)).rejects.toMatchObject({ fault: { line, field } });
  });
});

describe('a sheet of a workbook', () => {
  const cell = (place: string, text: string) => `<c r="${place}" t="str"><v>${text}</v></c>`;
  const row = (n: number, ...cells: readonly string[]) =>
    `<row r="${n}">${cells.map((text, index) => cell(`${'ABCDE'[index]}${n}`, text)).join('')}</row>`;
  const stage = async (table: string, ...rows: readonly string[]) => {
    const file = join(folder, `${table}.xlsx`);
    await writeFile(file, workbookOf({ sheets: { 说明: row(1, '无'), 三月一日: rows.join('') } }));
    const place = { table, side: 0, leaveOut: [], day };
    return stageFile(database, { file, sheet: '三月一日' }, place);
  };
  const head = row(1, 'id', 'trade_no', 'amount_fen', 'traded_at', 'kind');
  test('is read as the file of its rows', async () => {
    const staged = await stage('sheet', head, row(2, 'H1', 'O1', '100', '2020-01-04 10:00:00', 'pay'));
    expect(staged).toMatchObject({ rows: 1n, source: join(folder, 'sheet.xlsx'), numbers: ['his_no', 'trade_no'] });
  });
  test('is refused by its name, row and column', async () => {
    const fault = { file: join(folder, 'bad.xlsx'), line: 3, field: '三月一日!amount_fen' };
    const [good, bad] = [
      row(2, 'H1', 'O1', '100', '2020-01-04 10:00:00', 'pay'),
      row(3, 'H2', 'O2', '1.5', '2020-01-04 10:00:00', 'pay'),
    ];
    await expect(stage('bad', head, good, bad)).rejects.toMatchObject({ fault });
  });
});

test('insurance in decimal yuan: what the insurance paid', async () => {
  const head = 'setl_id,med_org_ord,setl_time,refd_setl_flag,medfee_sumamt,fund_pay_sumamt,acct_pay,psn_cash_pay\n';
  expect(await readBoth(`${head}S1,O1,20200104164531,0,100.00,60.00,10.5,29.50\n`)).toMatchObject({ n: 1, fen: 7050 });
  await expect(readBoth(`${head}S1,O1,20200104164531,0,100.00,60.00,10.5,29.51\n`)).rejects.toMatchObject({
    fault: { line: 2, field: 'medfee_sumamt' },
  });
});

describe('a broken file is refused whole, with line, field and rule', () => {
  test.each([
    ['a row of another day', orders + order + order.replace('2020-01-04', '2020-01-07'), 3, 'paid_at'],
    ['a refund of another day', bill(['2020-01-04 17', '2020-01-06 17']), 3, '交易时间'],
    [
      'a row beyond the boundary of midnight',
      orders + order + order.replace('04 16:45:31', '05 00:02:00'),
      3,
      'paid_at',
    ],
    ['five decimals of yuan', bill(['`12.30,`0.00,`0,', '`12.30005,`0.00,`0,']), 2, '应结订单金额'],
    ['six decimals of a fee', bill(['`0.07380', '`0.073801']), 2, '手续费'],
    ['a count that is not so', bill(['`2.0,', '`3.0,']), 5, '总交易单数'],
    ['a sum that is not so', bill(['`0.06000', '`0.06001']), 5, '手续费总金额'],
    ['a claim of a thousand million rows', bill(['`2.0,', '`1000000000,']), 0, '总交易单数'],
    ['a download that broke off', bill([totals, ''], [summary, '']), 0, '总交易单数'],
    ['three decimals', bill(['`12.30,`0.00,`0,', '`12.305,`0.00,`0,']), 2, '应结订单金额'],
    ['a day that does not exist', bill(['2020-01-04 17', '2020-02-30 17']), 3, '交易时间'],
    ['a formula for an amount', orders + order.replace('1230', '=1+1'), 2, 'amount_fen'],
    ['a negative payment', orders + order.replace('1230', '-1230'), 2, 'amount_fen'],
    ['an amount beyond all sense', orders + order.replace('1230', '99999999999999999999'), 2, 'amount_fen'],
    ['a state that nobody knows', orders + order.replace('SUCCESS', 'PERHAPS'), 2, 'state'],
    ['a paid order without its time', orders + order.replace('2020-01-04 16:45:31', ''), 2, 'paid_at'],
    ['a cell too few', orders + order + order.replace(',H1', ''), 3, ''],
    ['a quote that is not closed', `${orders + order}"O2,T2\n`, 3, ''],
    ['an unknown header', 'a,b\n1,2\n', 1, ''],
    ['nothing', '', 0, ''],
  ])('%s', async (_, text, line, field) => {
    await expect(readBoth(text)).rejects.toMatchObject({ fault: { line, field } });
    files++;
    const file = join(folder, `${files}.csv`);
    await writeFile(file, text);
    const staging = stageFile(database, { file }, { table: `broken${files}`, side: 0, leaveOut: [], day });
    await expect(staging).rejects.toMatchObject({ fault: { line, field } });
  });

  test.each([
    ['of the header', '', 1],
    ['of a row', `${orders}${order}`, 3],
  ])('200 MB in the one line %s, in bounded memory', async (_, before, line) => {
    const file = join(folder, 'long.csv');
    await writeFile(file, before);
    await truncate(file, 200_000_000);
    const peak = process.memoryUsage().rss;
    const staging = stageFile(database, { file }, { table: `long${line}`, side: 0, leaveOut: [], day });
    await expect(staging).rejects.toMatchObject({ fault: { line, rule: expect.stringContaining('longer than') } });
    expect(process.memoryUsage().rss - peak).toBeLessThan(100_000_000);
  });
});

/** GBK of the characters that the test uses, by asking the decoder for every pair of bytes. */
function gbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, readonly number[]>();
  for (let high = 0x81; high < 0xff; high++)
    for (let low = 0x40; low < 0xff; low++) codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  return Uint8Array.from(
    [...text].flatMap((char) => (char.charCodeAt(0) < 128 ? [char.charCodeAt(0)] : [...(codes.get(char) ?? [])])),
  );
}
