export { startWechatPay, type WechatPayOptions, type WechatPaySandbox } from './start-wechat-pay.ts';
