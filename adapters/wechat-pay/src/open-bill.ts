import { createHash } from 'node:crypto';
import { pipeline, type Readable, Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Caller } from './call.ts';
import { BillTicket } from './replies.ts';
import { WechatPayError } from './wechat-pay-error.ts';

/** ALL: payments and refunds; the others are its halves with columns of their own. */
export type TradeBillType = 'ALL' | 'SUCCESS' | 'REFUND';
/** BASIC 基本账户, OPERATION 运营账户, FEES 手续费账户. */
export type FundAccount = 'BASIC' | 'OPERATION' | 'FEES';

export interface Bill {
  /** SHA-1 of the bytes, as a signed answer told it. */
  readonly sha1: string;
  /** The bill's text; ends with an error when its bytes are not the ones that were announced. */
  readonly content: Readable;
}

/** WeChat's spare host: a ticket may name either. */
const HOSTS = ['api.mch.weixin.qq.com', 'api2.mch.weixin.qq.com'];

/** Fetches the file of a bill at once: its address lives for minutes only. */
export async function openBill(caller: Caller, address: string, target: string): Promise<Bill> {
  const ticket = await caller.get(`${target}&tar_type=GZIP`, BillTicket);
  const url = new URL(ticket.download_url);
  const own = new URL(address);
  const allowed = url.host === own.host || (HOSTS.includes(own.host) && HOSTS.includes(url.host));
  if (!allowed || url.protocol !== own.protocol)
    throw new WechatPayError('untrusted', 'download-host', 'the file lies on a foreign host');
  const sha1 = ticket.hash_value.toLowerCase();
  const file = await caller.open(url);
  // Whoever reads sees the error of any part: pipeline() destroys the last one with it.
  return { sha1, content: pipeline(file, createGunzip(), checkHash(sha1), () => undefined) };
}

function checkHash(sha1: string): Transform {
  const hash = createHash('sha1');
  return new Transform({
    transform(chunk, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
    flush(done) {
      const right = hash.digest('hex') === sha1;
      done(right ? null : new WechatPayError('untrusted', 'bill-hash', 'the file is not the one that was announced'));
    },
  });
}
