import { reconcileDay } from '@yinuo/desk/testing';
import { callOf, idOf, type Samples } from '../sample.ts';

const ORDERS = 'order_no,transaction_id,kind,refund_no,amount_fen,paid_at,his_no,state';
const HIS = 'id,trade_no,amount_fen,traded_at,kind';
const csv = (header: string, ...rows: string[]) => [header, ...rows, ''].join('\n');
const file = (name: string, text: string) => ({ name, type: 'text/csv', text });
const order = (n: number) => `GH${n},4200${n},pay,,5000,2026-02-09T10:00:00+08:00,HIS${n},SUCCESS`;

/** Orders of a day of which the HIS lacks two: differences, and recoveries of what is missing. */
export const moneySamples: Samples = async ({ desk, contract }) => {
  const finance = desk.person('hospital-finance');
  const post = (path: string, body: unknown) => idOf(desk.call(finance, `/api/money/${path}`, { body }));
  const named = (name: string, side = 'orders') => post('sources', { contract, side, name });
  const [source, his, retired] = [await named('平台订单'), await named('HIS', 'his'), await named('旧平台')];
  const take = (of: string, name: string, text: string) =>
    idOf(desk.call(finance, `/api/money/statements?source=${of}`, callOf('POST', { file: file(name, text) })));
  await take(his, 'his.csv', csv(HIS, 'HIS3,42003,5000,2026-02-09T10:00:00+08:00,pay'));
  const statement = await take(source, 'orders.csv', csv(ORDERS, order(1), order(2), order(3)));
  const run = await post('runs', { contract, day: '2026-02-09' });
  await reconcileDay.run(desk, { run }, { key: run, log: desk.log, signal: new AbortController().signal });
  const { rows } = await desk.pool.query<{ id: string }>('select id from money_difference order by order_no');
  const [first, second] = rows.map(({ id }) => id);
  if (!first || !second) throw new Error('the sample day has no differences');
  const recovery = await post('recoveries', { contract, title: '短款', fen: 100 });
  const [params, difference, chased] = [{ id: source }, { id: first }, { id: recovery }];
  const reason = '核实无误';
  return {
    listMoneyContracts: {},
    listMoneySources: { query: { contract } },
    addMoneySource: { body: { contract, side: 'his', name: 'HIS 清单' } },
    changeMoneySource: { params, body: { name: '平台订单（新）' } },
    retireMoneySource: { params: { id: retired } },
    takeStatement: { query: { source }, file: file('more.csv', csv(ORDERS, order(9))) },
    fetchMoneySource: { params, body: { day: '2026-02-09' } },
    tellMoneySourceNothing: { params, body: { day: '2026-02-07' } },
    tryMoneySource: { params, body: { day: '2026-02-09' } },
    previewStatement: { query: { contract }, file: file('orders.csv', csv(ORDERS, order(9))) },
    readMoneySettings: { query: { contract } },
    putMoneySettings: {
      query: { contract },
      body: { morningAt: null, opensCases: true, severity: null, leaveOut: [] },
    },
    listStatements: { query: { contract } },
    readStatementFile: { params: { id: statement } },
    withdrawStatement: { params: { id: statement }, body: { reason: '传错' } },
    askRun: { body: { contract, day: '2026-02-08' } },
    listRuns: { query: { contract } },
    readRun: { params: { id: run } },
    cancelRun: { params: { id: run } },
    answerRun: { params: { id: run }, body: { text: '已核实，双方一致' } },
    moneyMonth: { query: { contract, month: '2026-02' } },
    sealMoneyDays: { body: { contract, from: '2026-02-01', to: '2026-02-08' } },
    listDifferences: { query: { contract } },
    readDifference: { params: difference },
    lookUpTrade: { query: { contract, day: '2026-02-09', number: 'GH1' } },
    unmatchTrade: {
      body: { contract, day: '2026-02-09', number: 'GH3', group: 'none', reason },
    },
    exportDifferences: { query: { contract, columns: 'orderNo,fen' } },
    askChannel: { params: difference },
    noteDifference: { params: difference, body: { text: '已核实' } },
    matchByHand: { body: { differences: [first], reason } },
    undoMatch: { params: { id: 'order_none' }, body: { reason } },
    proposeWriteOff: { body: { differences: [second], reason } },
    decideWriteOff: { params: { id: 'writeoff_none' }, body: { approve: true } },
    listRecoveries: { query: { contract } },
    readRecovery: { params: chased },
    openRecovery: { body: { contract, title: '短款', fen: 200 } },
    verifyRecovery: { params: chased, body: { cause: reason, party: 'supplier' } },
    proposeRecoveryChange: { params: chased, body: { kind: 'amount', fen: 90, reason } },
    answerRecoveryChange: { params: { ...chased, change: 'order_none' }, body: { agree: true } },
    proposeRepayment: { params: chased, body: { way: 'transfer', plan: [{ due: '2026-03-31', fen: 100 }] } },
    answerRepayment: { params: chased, body: { agree: true, version: 1 } },
    recordInstalment: {
      params: chased,
      body: { fen: 1, on: '2026-02-10', voucher: { number: 'YH1', on: '2026-02-10', fen: 1, payer: '运维公司' } },
    },
    answerInstalment: { params: { ...chased, entry: 'order_none' }, body: { confirm: false, reason } },
    takeVoucherFile: {
      params: { ...chased, voucher: 'YH0' },
      file: { name: 'a.pdf', type: 'application/pdf', text: '%PDF' },
    },
    readVoucherFile: { params: { ...chased, voucher: 'YH0' } },
    returnInstalment: { params: { ...chased, entry: 'order_none' }, body: { reason } },
    writeReminder: { params: chased },
  };
};
