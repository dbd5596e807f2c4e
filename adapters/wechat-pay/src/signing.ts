import { createSign, createVerify, type KeyObject } from 'node:crypto';
import type { Merchant } from './merchant.ts';

const SCHEME = 'WECHATPAY2-SHA256-RSA2048';
/** How far an answer's clock may be from ours; WeChat's own SDK takes five minutes. */
const SKEW_MAX_SECONDS = 300;

export interface SignedRequest {
  readonly method: 'GET' | 'POST';
  /** Path and query, without host. */
  readonly target: string;
  readonly body: string;
  readonly seconds: number;
  readonly nonce: string;
}

/** The Authorization header: five lines, each with its line end, signed with the merchant's key. */
export function authorization(merchant: Merchant, { method, target, body, seconds, nonce }: SignedRequest): string {
  const text = `${method}\n${target}\n${seconds}\n${nonce}\n${body}\n`;
  const signature = createSign('RSA-SHA256').update(text).sign(merchant.privateKey, 'base64');
  const parts = {
    mchid: merchant.mchid,
    nonce_str: nonce,
    timestamp: String(seconds),
    serial_no: merchant.serial,
    signature,
  };
  return `${SCHEME} ${Object.entries(parts)
    .map(([name, value]) => `${name}="${value}"`)
    .join(',')}`;
}

/** The signature headers of an answer or a notice. */
export interface AnswerSignature {
  readonly timestamp: string;
  readonly nonce: string;
  readonly signature: string;
  /** Serial of a platform certificate, or `PUB_KEY_ID_…`. */
  readonly serial: string;
  /** Absent means the one scheme that there is. */
  readonly scheme: string | null;
}

export type SignatureFault = 'signature-missing' | 'signature-scheme' | 'signature-time' | 'signature-wrong';

/** The signature headers, by lower-case name; null when one is missing. */
export function signatureOf(header: (name: string) => string | null): AnswerSignature | null {
  const [timestamp, nonce, signature, serial] = ['timestamp', 'nonce', 'signature', 'serial'].map((name) =>
    header(`wechatpay-${name}`),
  );
  if (!timestamp || !nonce || !signature || !serial) return null;
  return { timestamp, nonce, signature, serial, scheme: header('wechatpay-signature-type') };
}

/** Null when the raw body carries this signature. WeChat's probes (`WECHATPAY/SIGNTEST/…`) fail like any wrong one. */
export function signatureFault(
  from: AnswerSignature,
  rawBody: Uint8Array,
  key: KeyObject,
  nowMs: number,
): SignatureFault | null {
  if (from.scheme !== null && from.scheme !== SCHEME) return 'signature-scheme';
  if (!/^\d{1,12}$/.test(from.timestamp)) return 'signature-time';
  if (Math.abs(nowMs / 1000 - Number(from.timestamp)) > SKEW_MAX_SECONDS) return 'signature-time';
  const verify = createVerify('RSA-SHA256').update(`${from.timestamp}\n${from.nonce}\n`).update(rawBody).update('\n');
  return verify.verify(key, from.signature, 'base64') ? null : 'signature-wrong';
}
