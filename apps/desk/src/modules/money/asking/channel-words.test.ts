import { Refund, Transaction } from '@yinuo/wechat-pay';
import { expect, test } from 'vitest';
import { orderWords, refundWords } from './channel-words.ts';

test.each([
  [null, 'GH1：微信支付查无此单'],
  [{ trade_state: 'NOTPAY' }, 'GH1：未支付'],
  [
    {
      trade_state: 'REFUND',
      transaction_id: '4200',
      success_time: '2026-03-02T10:34:56+08:00',
      amount: { total: 5000 },
    },
    'GH1：已转入退款，50.00 元，2026-03-02 10:34:56，交易号 4200',
  ],
])('an order: %j', (given, words) => {
  const order = given && Transaction.parse({ mchid: '1', out_trade_no: 'GH1', ...given });
  expect(orderWords('GH1', order)).toBe(words);
});

test('a refund that is stuck says what to do', () => {
  const refund = Refund.parse({
    refund_id: '5',
    out_refund_no: 'R1',
    transaction_id: '4200',
    out_trade_no: 'GH1',
    status: 'ABNORMAL',
    create_time: '2026-03-02T10:34:56+08:00',
    user_received_account: '招商银行信用卡0403',
    amount: { total: 5000, refund: 300 },
  });
  expect(refundWords('R1', refund)).toBe('退款 R1：退款异常，需要在商户平台人工处理，3.00 元，退回 招商银行信用卡0403');
  expect(refundWords('R1', null)).toBe('退款 R1：微信支付查无此单');
});
