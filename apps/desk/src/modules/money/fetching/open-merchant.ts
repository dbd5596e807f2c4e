import { randomBytes } from 'node:crypto';
import type { WechatPayConnection } from '@yinuo/api';
import type { Platform } from '@yinuo/platform';
import { openWechatPay, readMerchant, WECHAT_PAY_ADDRESS, type WechatPay, WechatPayError } from '@yinuo/wechat-pay';
import type { z } from 'zod';
import { wechatSend } from './send.ts';

/** WeChat Pay as a source's merchant. Throws WechatPayError for keys that are none. */
export function openMerchant(
  from: z.output<typeof WechatPayConnection>,
  platform: Platform,
  signal: AbortSignal,
): WechatPay {
  const { mchid, serial, privateKey = '', apiV3Key = '', platformKeyId, platformKey } = from;
  const merchant = readMerchant({
    mchid,
    serial,
    privateKey,
    apiV3Key,
    ...(platformKeyId && platformKey ? { platformKey: { id: platformKeyId, publicKey: platformKey } } : {}),
  });
  if (typeof merchant === 'string') throw new WechatPayError('unreadable', 'keys', merchant);
  return openWechatPay(merchant, {
    send: wechatSend(platform.settings.webhookNetworks, signal),
    now: () => platform.clock.now(),
    nonce: () => randomBytes(16).toString('hex'),
    address: from.address ?? WECHAT_PAY_ADDRESS,
  });
}
