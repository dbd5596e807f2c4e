export type { Surroundings } from './call.ts';
export { type Merchant, type MerchantKeyFault, type MerchantKeys, readMerchant } from './merchant.ts';
export type { Bill, FundAccount, TradeBillType } from './open-bill.ts';
export { Refund, Transaction } from './replies.ts';
export type { Answer, Request, Send } from './send.ts';
export { openWechatPay, WECHAT_PAY_ADDRESS, type WechatPay } from './wechat-pay.ts';
export { WechatPayError, type WechatPayErrorKind } from './wechat-pay-error.ts';
