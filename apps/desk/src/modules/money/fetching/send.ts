import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import type { Send as HisSend } from '@yinuo/his';
import type { Send as WechatSend } from '@yinuo/wechat-pay';
import { checkedLookup, refusesAddress } from '../../notify/index.ts';

/** A slow system, not a dead one; a bill of a large hospital takes a minute. */
const TIMEOUT_MS = 120_000;
/** A page of a list; more is no page. */
const PAGE_BYTES_MAX = 32 * 1024 * 1024;

interface Outgoing {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Asks an outside system. The address is judged when it is connected to; no redirect is followed. */
function ask({ method, url, headers, body }: Outgoing, networks: readonly string[], signal: AbortSignal) {
  const target = new URL(url);
  const host = target.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && refusesAddress(host, networks)) return Promise.reject(new Error(`address refused: ${host}`));
  const client = target.protocol === 'https:' ? https : http;
  return new Promise<http.IncomingMessage>((done, failed) => {
    const limits = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
    const options = { method, headers, lookup: checkedLookup(networks), signal: limits, agent: false } as const;
    const request = client.request(target, options, done);
    request.on('error', failed);
    request.end(body);
  });
}

export const wechatSend =
  (networks: readonly string[], signal: AbortSignal): WechatSend =>
  async (request) => {
    const answer = await ask(request, networks, signal);
    const headers = Object.entries(answer.headers).map(([name, value]) => [name, value?.toString()] as const);
    return { status: answer.statusCode ?? 0, headers: Object.fromEntries(headers), body: answer };
  };

export const hisSend =
  (networks: readonly string[], signal: AbortSignal): HisSend =>
  async (request) => {
    const answer = await ask(request, networks, signal);
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of answer) {
      bytes += chunk.length;
      if (bytes > PAGE_BYTES_MAX) throw new Error(`more than ${PAGE_BYTES_MAX} bytes`);
      chunks.push(chunk);
    }
    return { status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') };
  };
