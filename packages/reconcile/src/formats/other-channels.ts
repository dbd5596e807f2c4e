import type { Profile } from './profile.ts';

// Alipay's 业务明细: GBK, notes begun by # above and below, cells padded by tabs. Refunds are negative.
const alipay: Profile = {
  name: 'alipay',
  cells: 'quoted',
  delimiter: ',',
  skipLines: '#',
  needs: ['支付宝交易号', '商户订单号', '业务类型', '完成时间', '订单金额', '商家实收', '退款批次号/请求号'],
  kind: { column: '业务类型', words: { 交易: 'pay', 退款: 'refund' }, otherwise: 'other' },
  numbers: { orderNo: '商户订单号', transactionId: '支付宝交易号', refundNo: '退款批次号/请求号' },
  noNumber: ['0'],
  amount: { pay: ['订单金额'], refund: ['订单金额'] },
  unit: 'yuan',
  moment: { pay: '完成时间', refund: '完成时间' },
  state: { pay: null, refund: null },
  mark: '备注',
  decimals: { 订单金额: 2, 商家实收: 2, 服务费: 2 },
  identities: [],
  ending: {
    is: 'notes',
    figures: [
      { label: '#交易合计', where: { column: '业务类型', is: '交易' } },
      { label: '#交易合计', sum: '商家实收', where: { column: '业务类型', is: '交易' } },
      { label: '#退款合计', where: { column: '业务类型', is: '退款' } },
      { label: '#退款合计', sum: '商家实收', where: { column: '业务类型', is: '退款' } },
    ],
  },
};

// The list of insurance settlements in the words of the national interface (2207, 3202, mobile payment 6301), in yuan. What
// counts is what the insurance paid; the cash part comes with the channel's bill under the same order number.
const insurance: Profile = {
  name: 'insurance',
  cells: 'quoted',
  delimiter: ',',
  skipLines: 0,
  needs: [
    'setl_id',
    'med_org_ord',
    'setl_time',
    'refd_setl_flag',
    'medfee_sumamt',
    'fund_pay_sumamt',
    'acct_pay',
    'psn_cash_pay',
  ],
  kind: { column: 'refd_setl_flag', words: { '0': 'pay', '1': 'refund' } },
  numbers: { orderNo: 'med_org_ord', tradeNo: 'setl_id' },
  noNumber: ['0'],
  amount: { pay: ['fund_pay_sumamt', 'acct_pay'], refund: ['fund_pay_sumamt', 'acct_pay'] },
  unit: 'yuan',
  moment: { pay: 'setl_time', refund: 'setl_time' },
  state: { pay: null, refund: null },
  decimals: { medfee_sumamt: 2, fund_pay_sumamt: 2, acct_pay: 2, psn_cash_pay: 2 },
  identities: [['medfee_sumamt', ['fund_pay_sumamt', 'acct_pay', 'psn_cash_pay']]],
  ending: 'none',
};

export const otherChannels: readonly Profile[] = [alipay, insurance];
