import { openCaller, type Surroundings } from './call.ts';
import type { Merchant } from './merchant.ts';
import { type Bill, type FundAccount, openBill, type TradeBillType } from './open-bill.ts';
import { Refund, Transaction } from './replies.ts';
import { WechatPayError } from './wechat-pay-error.ts';

export interface WechatPay {
  /** Null when WeChat knows no such order. */
  findOrder(outTradeNo: string): Promise<Transaction | null>;
  findOrderById(transactionId: string): Promise<Transaction | null>;
  findRefund(outRefundNo: string): Promise<Refund | null>;
  /** Null on a day without a trade. Ready from 10:00 of the next day, for three months. `date`: Beijing, YYYY-MM-DD. */
  tradeBill(date: string, type?: TradeBillType): Promise<Bill | null>;
  fundFlowBill(date: string, account?: FundAccount): Promise<Bill | null>;
}

export const WECHAT_PAY_ADDRESS = 'https://api.mch.weixin.qq.com';

/** WeChat Pay for one merchant. Throws WechatPayError. */
export function openWechatPay(merchant: Merchant, surroundings: Surroundings): WechatPay {
  const caller = openCaller(merchant, surroundings);
  const of = `mchid=${merchant.mchid}`;
  const order = (path: string) =>
    orNull(['ORDER_NOT_EXIST', 'RESOURCE_NOT_EXISTS'], caller.get(`/v3/pay/transactions/${path}?${of}`, Transaction));
  const bill = (target: string) => orNull(['NO_STATEMENT_EXIST'], openBill(caller, surroundings.address, target));
  return {
    findOrder: (number) => order(`out-trade-no/${encodeURIComponent(number)}`),
    findOrderById: (id) => order(`id/${encodeURIComponent(id)}`),
    findRefund: (number) =>
      orNull(['RESOURCE_NOT_EXISTS'], caller.get(`/v3/refund/domestic/refunds/${encodeURIComponent(number)}`, Refund)),
    tradeBill: (date, type = 'ALL') => bill(`/v3/bill/tradebill?bill_date=${dateOf(date)}&bill_type=${type}`),
    fundFlowBill: (date, account = 'BASIC') =>
      bill(`/v3/bill/fundflowbill?bill_date=${dateOf(date)}&account_type=${account}`),
  };
}

async function orNull<T>(codes: readonly string[], asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof WechatPayError && error.kind === 'refused' && codes.includes(error.code)) return null;
    throw error;
  }
}

function dateOf(date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new RangeError(`not a date: ${date}`);
  return date;
}
