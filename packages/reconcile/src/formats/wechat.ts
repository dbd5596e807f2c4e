import type { RowState } from '../side-row.ts';
import type { Figure, Profile, WordRule } from './profile.ts';

// Source: pay.weixin.qq.com, «交易账单», «资金账单», 2024-11. A refund's row appears when the refund was accepted and is not
// updated later, so PROCESSING is money on its way back; FAIL and CLOSED are money that stayed.
const refundState: WordRule<RowState> = {
  column: '退款状态',
  words: {
    '': 'done',
    SUCCESS: 'done',
    PROCESSING: 'done',
    CHANGE: 'done',
    FAIL: 'failed',
    CLOSED: 'failed',
    REFUNDCLOSE: 'failed',
    ABNORMAL: 'failed',
  },
};

const count: Figure = { label: '总交易单数' };
const fees: Figure = { label: '手续费总金额', sum: '手续费' };

/**
 * REVOKED is money out again, as REFUND is: a payment by the patient's code that was taken back. Its SUCCESS row stays in the
 * bill, and only a payment that was received gets a REVOKED row; it bears no refund number.
 */
const bill = {
  cells: 'backtick',
  delimiter: ',`',
  skipLines: 0,
  kind: { column: '交易状态', words: { SUCCESS: 'pay', REFUND: 'refund', REVOKED: 'refund' } },
  noNumber: ['0'],
  statesAsPaid: true,
  unit: 'yuan',
  mark: '商户数据包',
  identities: [],
} as const satisfies Partial<Profile>;

const payNumbers = { orderNo: '商户订单号', transactionId: '微信订单号' } as const;
const numbers = { ...payNumbers, refundNo: '商户退款单号', channelRefundNo: '微信退款单号' } as const;
const settled = { 应结订单金额: 2, 订单金额: 2, 手续费: 5 } as const;
const refunded = { 退款金额: 2, 充值券退款金额: 2, 申请退款金额: 2 } as const;
const allFigures: readonly Figure[] = [
  count,
  { label: '应结订单总金额', sum: '应结订单金额' },
  { label: '退款总金额', sum: '退款金额' },
  { label: '充值券退款总金额', sum: '充值券退款金额' },
  fees,
  { label: '订单总金额', sum: '订单金额' },
  { label: '申请退款总金额', sum: '申请退款金额' },
];

const all: Profile = {
  ...bill,
  name: 'wechat-all',
  needs: ['交易时间', '微信订单号', '商户订单号', '交易状态', '应结订单金额', '退款金额', '订单金额', '申请退款金额'],
  numbers,
  amount: { pay: ['订单金额'], refund: ['申请退款金额'] },
  moment: { pay: '交易时间', refund: '交易时间' },
  state: { pay: null, refund: refundState },
  decimals: { ...settled, ...refunded },
  ending: { is: 'summary', figures: allFigures },
};

const refund: Profile = {
  ...all,
  name: 'wechat-refund',
  needs: [...all.needs, '退款申请时间'],
  moment: { pay: '交易时间', refund: '退款申请时间' },
};

const success: Profile = {
  ...bill,
  name: 'wechat-success',
  needs: ['交易时间', '微信订单号', '商户订单号', '交易状态', '应结订单金额', '订单金额'],
  numbers: payNumbers,
  amount: { pay: ['订单金额'], refund: ['订单金额'] },
  moment: { pay: '交易时间', refund: '交易时间' },
  state: { pay: null, refund: null },
  decimals: settled,
  ending: {
    is: 'summary',
    figures: [count, { label: '应结订单总金额', sum: '应结订单金额' }, fees, { label: '订单总金额', sum: '订单金额' }],
  },
};

const legacy: Profile = {
  ...bill,
  name: 'wechat-legacy',
  needs: ['交易时间', '微信订单号', '商户订单号', '交易状态', '总金额', '退款金额'],
  numbers,
  amount: { pay: ['总金额'], refund: ['退款金额'] },
  moment: { pay: '交易时间', refund: '交易时间' },
  state: { pay: null, refund: refundState },
  decimals: { 总金额: 2, 退款金额: 2, 企业红包退款金额: 2, 手续费: 5 },
  ending: {
    is: 'summary',
    figures: [
      count,
      { label: '总交易额', sum: '总金额' },
      { label: '总退款金额', sum: '退款金额' },
      { label: '总企业红包退款金额', sum: '企业红包退款金额' },
      fees,
    ],
  },
};

// 微信支付业务单号 is the payment's number or the refund's; on a refund 资金流水单号 may be the payment's.
const fundFlow: Profile = {
  ...bill,
  name: 'wechat-fund-flow',
  needs: ['记账时间', '微信支付业务单号', '资金流水单号', '业务类型', '收支类型', '收支金额(元)'],
  kind: { column: '业务类型', words: { 交易: 'pay', 退款: 'refund' }, otherwise: 'other' },
  numbers: { tradeNo: '微信支付业务单号', channelRefundNo: '资金流水单号' },
  amount: { pay: ['收支金额(元)'], refund: ['收支金额(元)'] },
  moment: { pay: '记账时间', refund: '记账时间' },
  state: { pay: null, refund: null },
  mark: '备注',
  decimals: { '收支金额(元)': 2, '账户结余(元)': 2 },
  ending: {
    is: 'summary',
    figures: [
      { label: '资金流水总笔数' },
      { label: '收入笔数', where: { column: '收支类型', is: '收入' } },
      { label: '收入金额', sum: '收支金额(元)', where: { column: '收支类型', is: '收入' } },
      { label: '支出笔数', where: { column: '收支类型', is: '支出' } },
      { label: '支出金额', sum: '收支金额(元)', where: { column: '收支类型', is: '支出' } },
    ],
  },
};

/** The most particular first: the REFUND bill has all columns of ALL, and ALL all of SUCCESS. */
export const wechatProfiles: readonly Profile[] = [refund, all, success, legacy, fundFlow];
