import { lookup as resolve } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { type AddressRules, refusedHost, refusesAddress } from './address-rules.ts';

export interface Answer {
  readonly ok: boolean;
  readonly status: number | null;
  readonly error: string | null;
}

const TIMEOUT_MS = 10_000;

/** Posts JSON to a foreign address. The address is checked at connect time, so a name cannot change after the check; no redirect is followed. */
export function postJson(
  url: string,
  body: string,
  headers: Record<string, string>,
  rules: AddressRules,
): Promise<Answer> {
  const target = new URL(url);
  const refused = refusedHost(target, rules);
  if (refused !== null) return Promise.resolve({ ok: false, status: null, error: `address refused: ${refused}` });
  const client = target.protocol === 'https:' ? https : http;
  return new Promise((done) => {
    const failed = (error: Error) => done({ ok: false, status: null, error: error.message.slice(0, 300) });
    const request = client.request(
      target,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'user-agent': 'Yinuo',
          ...headers,
        },
        lookup: checkedLookup(rules),
        signal: AbortSignal.timeout(TIMEOUT_MS),
        agent: false,
      },
      (response) => {
        response.resume(); // the answer's body is of no interest
        const status = response.statusCode ?? 0;
        const ok = status >= 200 && status < 300;
        done({ ok, status, error: ok ? null : `answered ${status}` });
      },
    );
    request.on('error', failed);
    request.end(body);
  });
}

/** Looks names up, and refuses when one of the addresses is refused. */
export const checkedLookup =
  (rules: AddressRules): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const refused = addresses.find(({ address }) => refusesAddress(address, rules));
      const [first] = addresses;
      if (refused || !first) return callback(new Error(`address refused: ${refused?.address ?? hostname}`), '', 0);
      if (options.all) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });
  };
