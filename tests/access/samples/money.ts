import { idOf, type Samples } from '../sample.ts';

const ORDERS = 'order_no,transaction_id,kind,refund_no,amount_fen,paid_at,his_no,state';
const orders = (...rows: string[]) => [ORDERS, ...rows, ''].join('\n');

/** A source of the platform's orders with a file of one day. */
export const moneySamples: Samples = async ({ desk, contract }) => {
  const finance = desk.person('hospital-finance');
  const named = (name: string) =>
    idOf(desk.call(finance, '/api/money/sources', { body: { contract, side: 'orders', name } }));
  const [source, retired] = [await named('平台订单'), await named('旧平台')];
  const params = { id: source };
  const file = {
    name: 'orders.csv',
    type: 'text/csv',
    text: orders('GH1,42001,pay,,5000,2026-02-09T10:00:00+08:00,HIS1,SUCCESS'),
  };
  return {
    listMoneySources: { query: { contract } },
    addMoneySource: { body: { contract, side: 'his', name: 'HIS 清单' } },
    changeMoneySource: { params, body: { name: '平台订单（新）' } },
    retireMoneySource: { params: { id: retired } },
    takeStatement: { query: { source }, file },
    listStatements: { query: { contract } },
    readStatementFile: { params: { id: 'statement_none' } },
    withdrawStatement: { params: { id: 'statement_none' }, body: { reason: '传错' } },
  };
};
