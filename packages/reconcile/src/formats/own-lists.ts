import type { RowState } from '../side-row.ts';
import type { Profile } from './profile.ts';

/** Of a payment: it was received, and given back in whole or in part. Of a refund: done. */
const returnedWords = ['refund', 'refunded', '已退款', '退款成功', '转入退款'];

/** What platforms call the state of an order or a refund. A word that is not here makes the file unusable. */
const stateWords: Readonly<Record<string, RowState>> = {
  ...words('done', ['success', 'paid', '', 'done', 'completed', 'finished', 'settled']),
  ...words('done', ['成功', '已支付', '支付成功', '已完成']),
  ...words('done', returnedWords),
  ...words('open', ['notpay', 'unpaid', 'pending', 'processing', 'userpaying', 'created', 'accept', 'refunding']),
  ...words('open', ['待支付', '未支付', '支付中', '处理中', '退款中']),
  ...words('failed', [
    'closed',
    'cancelled',
    'canceled',
    'fail',
    'failed',
    'payerror',
    'revoked',
    'abnormal',
    'expired',
  ]),
  ...words('failed', ['已关闭', '已取消', '已撤销', '失败', '支付失败', '退款失败', '异常', '退款异常']),
};

const list = {
  cells: 'quoted',
  delimiter: ',',
  skipLines: 0,
  kind: { column: 'kind', words: { pay: 'pay', refund: 'refund' } },
  noNumber: [],
  amount: { pay: ['amount_fen'], refund: ['amount_fen'] },
  unit: 'fen',
  decimals: {},
  identities: [],
  ending: 'none',
} as const satisfies Partial<Profile>;

const orders: Profile = {
  ...list,
  name: 'orders',
  needs: ['order_no', 'transaction_id', 'kind', 'refund_no', 'amount_fen', 'paid_at', 'his_no', 'state'],
  numbers: { orderNo: 'order_no', transactionId: 'transaction_id', refundNo: 'refund_no', hisNo: 'his_no' },
  moment: { pay: 'paid_at', refund: 'paid_at' },
  state: { pay: { column: 'state', words: stateWords }, refund: { column: 'state', words: stateWords } },
  returned: returnedWords,
};

const his: Profile = {
  ...list,
  name: 'his',
  needs: ['id', 'trade_no', 'amount_fen', 'traded_at', 'kind'],
  numbers: { hisNo: 'id', tradeNo: 'trade_no' },
  moment: { pay: 'traded_at', refund: 'traded_at' },
  state: { pay: null, refund: null },
};

export const ownLists: readonly Profile[] = [orders, his];

function words(state: RowState, list: readonly string[]): Record<string, RowState> {
  return Object.fromEntries(list.map((word) => [word, state]));
}
