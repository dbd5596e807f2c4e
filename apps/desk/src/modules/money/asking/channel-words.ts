import { type Fen, fenOf, formatFen, formatInstant, parseInstant } from '@yinuo/kernel';
import type { Refund, Transaction } from '@yinuo/wechat-pay';

const ORDER_STATES: Readonly<Record<Transaction['trade_state'], string>> = {
  SUCCESS: '支付成功',
  REFUND: '已转入退款',
  NOTPAY: '未支付',
  CLOSED: '已关闭',
  REVOKED: '已撤销',
  USERPAYING: '支付中',
  PAYERROR: '支付失败',
};
const REFUND_STATES: Readonly<Record<Refund['status'], string>> = {
  SUCCESS: '退款成功',
  CLOSED: '退款已关闭',
  PROCESSING: '退款处理中',
  ABNORMAL: '退款异常，需要在商户平台人工处理',
};

/** What the channel says now, in a sentence for the notes of a difference, which both sides read. */
export function orderWords(number: string, order: Transaction | null): string {
  if (order === null) return `${number}：微信支付查无此单`;
  const { trade_state, amount, success_time, transaction_id } = order;
  return [
    `${number}：${ORDER_STATES[trade_state]}`,
    amount === undefined ? '' : `${yuan(fenOf(amount.total))} 元`,
    time(success_time),
    transaction_id === undefined ? '' : `交易号 ${transaction_id}`,
  ]
    .filter(Boolean)
    .join('，');
}

export function refundWords(number: string, refund: Refund | null): string {
  if (refund === null) return `退款 ${number}：微信支付查无此单`;
  const { status, amount, success_time, user_received_account } = refund;
  return [
    `退款 ${number}：${REFUND_STATES[status]}`,
    `${yuan(fenOf(amount.refund))} 元`,
    time(success_time),
    user_received_account ? `退回 ${user_received_account}` : '',
  ]
    .filter(Boolean)
    .join('，');
}

const yuan = (fen: Fen): string => formatFen(fen);

function time(text: string | undefined): string {
  const parsed = text === undefined ? null : parseInstant(text);
  return parsed?.ok ? formatInstant(parsed.value).slice(0, 19).replace('T', ' ') : '';
}
