import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dateOf } from '@yinuo/kernel';
import fc from 'fast-check';
import { afterAll, expect, test, vi } from 'vitest';
import { openFile } from './files/open-file.ts';
import { readRows } from './files/read-rows.ts';
import { UnusableSide } from './input-fault.ts';
import { Database } from './run/database.ts';
import { ruleOfDay, unpaidAt } from './stage/day-window.ts';
import { stageFile } from './stage/stage-file.ts';
import {
  allNumberColumns,
  kindNumber,
  numberColumns,
  returnedState,
  type Staged,
  stateNumber,
} from './stage/staged-columns.ts';
import { allOf } from './testing/small-day.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = await mkdtemp(join(tmpdir(), 'two-readers-'));
const database = await Database.open({ threads: 1, memoryMiB: 256 });
const day = { date: dateOf(2020, 1, 4), boundarySeconds: 120 };
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const orders =
  'order_no,transaction_id,kind,refund_no,amount_fen,paid_at,his_no,state\nO1,T1,pay,,1230,2020-01-04 16:45:31,H1,SUCCESS\nO1,T1,refund,R1,230,2020-01-04T17:00:00+08:00,H2,REFUND\nO3,,pay,,7,,,CLOSED\n"O,2",T2,pay,,5,20200104164531,,NOTPAY\n';
const his =
  'id,trade_no,amount_fen,traded_at,kind\nH1,O1,1230,2020-01-04 16:45:31,pay\nH2,O1,-230,2020-01-04 17:00,refund\nH3,O3,007,2020-01-04 17:00:00,pay\n';
const bill =
  '\uFEFF交易时间,微信订单号,商户订单号,交易状态,应结订单金额,微信退款单号,商户退款单号,退款金额,退款状态,商品名称,手续费,订单金额,申请退款金额\r\n`2020-01-04 16:45:31,`T1,`O1,`SUCCESS,`12.30,`0,`0,`0.00,`,`挂号, 专家,`0.07380,`12.30,`0.00\r\n`2020-01-04 17:00:00,`T1,`O1,`REFUND,`0.00,`W1,`R1,`2.30,`SUCCESS,`x,`-0.01380,`0.00,`2.30\r\n总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额\r\n`2.0,`12.30,`2.30,`0.00,`0.06000,`12.30,`2.30\r\n';
const alipay =
  '#支付宝业务明细查询\n支付宝交易号,商户订单号,业务类型,完成时间,订单金额（元）,商家实收（元）,退款批次号/请求号,备注\nA1\t,O1\t,交易,2020-01-04 16:45:31,35.80,35.80,\t,\nA1\t,O1\t,退款,2020-01-04 16:50:00,-5.80,-5.80,R1\t,\n#交易合计：1笔，商家实收共35.80元，商家优惠共0.00元\n#退款合计：1笔，商家实收退款共-5.80元，商家优惠退款共0.00元\n';

const pieces =
  '" , ` \r \n \r\n \0 \x01 \t \uFEFF \u00A0 \u3000 \u2028 - + . _ e E+2 1e3 0x1 1_0 00 # = \\ \' NULL nan Infinity 2020-02-30 24:00:00 ，'.split(
    ' ',
  );
const change = fc.record({
  at: fc.nat(100_000),
  remove: fc.constantFrom(0, 0, 0, 1, 2, 12),
  insert: fc.constantFrom(
    ...pieces,
    ' ',
    '',
    '"O1"',
    ',`',
    ',`0.00',
    '`0.00',
    '\n\n',
    'O9,T9,pay,,1,2020-01-04 12:00:00,H9,SUCCESS\n',
    ',,',
    '""',
    'pay',
    '12.305',
    '99999999999999',
  ),
});
const broken = fc
  .record({
    text: fc.constantFrom(orders, his, bill, alipay),
    changes: fc.array(change, { minLength: 1, maxLength: 3 }),
  })
  .map(({ text, changes }) =>
    changes.reduce<string>((now, { at, remove, insert }) => {
      const place = at % (now.length + 1);
      return now.slice(0, place) + insert + now.slice(place + remove);
    }, text),
  );

// What the quick reader once took: a cell too many where the last is empty.
const examples = [[alipay.replace('-5.80,-5.80', '-5.80,-5.8,0')]] satisfies [string][];

let files = 0;

/** What the careful reader says, line and rule of the first fault included, against what is staged by whichever reader. */
test('whatever is broken, the quick reader takes what the careful one takes, and nothing else', () =>
  fc.assert(
    fc.asyncProperty(broken, async (text) => {
      const file = join(folder, 'file.csv');
      await writeFile(file, text);
      const careful = await outcome(async () => {
        const rows = await allOf(
          readRows(await openFile({ file }), { ruleOf: ruleOfDay(day), unpaidAt: unpaidAt(day) }),
        );
        return rows.map((row) =>
          [
            kindNumber[row.kind],
            row.fen,
            row.at,
            row.returned ? returnedState : stateNumber[row.state],
            ...Object.keys(numberColumns).map((field) => row[field as keyof typeof numberColumns]),
          ].join('|'),
        );
      });
      const table = `t${files++}`;
      const staged = await outcome(() =>
        stageFile(database, { file }, { table, side: 0, leaveOut: [], day }).then(rowsOf),
      );
      await database.run(`drop table if exists ${table}`);
      await rm(join(database.scratch, `${table}.txt`), { force: true });
      if (typeof staged === 'string' && staged.includes('no payment of')) return;
      expect(staged).toEqual(careful);
    }),
    { numRuns: 60, interruptAfterTimeLimit: 40_000, examples },
  ));

async function outcome(work: () => Promise<readonly string[]>): Promise<readonly string[] | string> {
  try {
    return (await work()).toSorted();
  } catch (error) {
    if (error instanceof UnusableSide) return error.message;
    throw error;
  }
}

async function rowsOf(staged: Staged): Promise<readonly string[]> {
  const numbers = allNumberColumns.map((column) => (staged.numbers.includes(column) ? column : "''"));
  const state = staged.hasState ? 'state' : '0';
  const rows = await database.rows(
    `select concat_ws('|', kind, fen, epoch_ms(moment) - 28800000, ${state}, ${numbers.join(', ')}) as row from ${staged.table}`,
  );
  return rows.map(({ row }) => String(row));
}
