import type { Readable } from 'node:stream';
import type { z } from 'zod';
import type { Merchant } from './merchant.ts';
import { certificatesPath, knownKeys, type PlatformKeys, readCertificates } from './platform-keys.ts';
import type { Answer, Send } from './send.ts';
import { authorization, signatureFault, signatureOf } from './signing.ts';
import { WechatPayError } from './wechat-pay-error.ts';

const BODY_BYTES_MAX = 1 << 20; // answers are small; files go another way

/** What a call stands on; all of it injected. */
export interface Surroundings {
  readonly send: Send;
  readonly now: () => number;
  /** 32 characters, fresh for each request. */
  readonly nonce: () => string;
  /** Without a slash at its end; WeChat's own host unless a proxy or a stand-in is used. */
  readonly address: string;
}

export interface Caller {
  /** Asks, verifies the answer and reads it by its schema. */
  get<S extends z.ZodType>(target: string, reply: S): Promise<z.output<S>>;
  /** A signed request whose answer carries no signature: a bill's file. */
  open(url: URL): Promise<Readable>;
}

export function openCaller(merchant: Merchant, { send, now, nonce, address }: Surroundings): Caller {
  let keys: PlatformKeys = knownKeys(merchant);
  const ask = async (url: string): Promise<Answer> => {
    const { pathname, search } = new URL(url);
    const sign = { method: 'GET', target: pathname + search, body: '', seconds: Math.floor(now() / 1000) } as const;
    const headers = {
      accept: 'application/json',
      'user-agent': 'Yinuo',
      authorization: authorization(merchant, { ...sign, nonce: nonce() }),
      ...(merchant.platformKey ? { 'wechatpay-serial': merchant.platformKey.id } : {}),
    };
    return send({ method: 'GET', url, headers }).catch((error: Error) => {
      throw new WechatPayError('unreachable', 'no-answer', error.message);
    });
  };
  const certificates = async (): Promise<void> => {
    const answer = await ask(address + certificatesPath);
    const raw = await bytesOf(answer.body);
    if (answer.status !== 200) throw refusalOf(answer.status, raw);
    const fresh = readCertificates(merchant, raw, now());
    verify(answer, raw, fresh, now());
    keys = new Map([...knownKeys(merchant), ...fresh]);
  };
  return {
    async get(target, reply) {
      const answer = await ask(address + target);
      const raw = await bytesOf(answer.body);
      const serial = answer.headers['wechatpay-serial'];
      // Its gateway refuses unsigned; that tells nothing of the merchant's orders, so it may be believed.
      const gateway = answer.status === 401 || answer.status === 429 || answer.status >= 500;
      if (gateway && serial === undefined) throw refusalOf(answer.status, raw);
      if (serial !== undefined && !keys.has(serial) && !serial.startsWith('PUB_KEY_ID_')) await certificates();
      verify(answer, raw, keys, now());
      if (answer.status !== 200) throw refusalOf(answer.status, raw);
      const parsed = reply.safeParse(jsonOf(raw));
      if (parsed.success) return parsed.data;
      const [issue] = parsed.error.issues;
      throw new WechatPayError('unreadable', 'reply', `${issue?.path.join('.')}: ${issue?.message}`);
    },
    async open(url) {
      const answer = await ask(url.href);
      if (answer.status === 200) return answer.body;
      throw refusalOf(answer.status, await bytesOf(answer.body));
    },
  };
}

function verify({ headers }: Answer, raw: Uint8Array, keys: PlatformKeys, nowMs: number): void {
  const untrusted = (code: string) => new WechatPayError('untrusted', code, 'the answer is not WeChat Pay’s');
  const signature = signatureOf((name) => headers[name] ?? null);
  if (!signature) throw untrusted('signature-missing');
  const key = keys.get(signature.serial);
  if (!key) throw untrusted('signature-serial');
  const fault = signatureFault(signature, raw, key, nowMs);
  if (fault) throw untrusted(fault);
}

function refusalOf(status: number, raw: Uint8Array): WechatPayError {
  const body = jsonOf(raw);
  const text = (name: string): string | null => {
    const value = typeof body === 'object' && body !== null ? Object.entries(body).find(([key]) => key === name) : null;
    return typeof value?.[1] === 'string' ? value[1] : null;
  };
  return new WechatPayError('refused', text('code') ?? `HTTP_${status}`, text('message') ?? '', status);
}

async function bytesOf(body: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of body) {
      bytes += chunk.length;
      if (bytes > BODY_BYTES_MAX)
        throw new WechatPayError('unreadable', 'too-large', `more than ${BODY_BYTES_MAX} bytes`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof WechatPayError) throw error;
    throw new WechatPayError('unreachable', 'broken-off', error instanceof Error ? error.message : '');
  }
  return Buffer.concat(chunks);
}

function jsonOf(raw: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(raw));
  } catch {
    return null;
  }
}
