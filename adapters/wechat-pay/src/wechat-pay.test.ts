import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { startWechatPay, type WechatPayOptions, type WechatPaySandbox } from '@yinuo/sandbox-wechat-pay';
import { afterEach, describe, expect, test } from 'vitest';
import { type MerchantKeys, openWechatPay, readMerchant, type Send, WechatPayError } from './index.ts';
import { plainSend } from './testing/plain-send.ts';

const at = (text: string) => Date.parse(`${text.replace(' ', 'T')}+08:00`);
let sandbox: WechatPaySandbox;
let now = 0;
afterEach(() => sandbox.stop());

async function start(options: WechatPayOptions = {}) {
  now = at('2026-03-02 10:00:00');
  sandbox = await startWechatPay({ now: () => now, ...options });
  for (const [outTradeNo, total] of [
    ['GH20260302001', 5000],
    ['GH20260302002', 1],
  ] as const)
    sandbox.book.place({ outTradeNo, total, appid: 'wx0', openid: 'o0', description: '挂号费,含"诊查费"', attach: '' });
  sandbox.book.pay('GH20260302001');
}

function open(changes: Partial<MerchantKeys> = {}, send: Send = plainSend) {
  const merchant = readMerchant({ ...sandbox.merchant, ...changes });
  if (typeof merchant === 'string') throw new Error(merchant);
  const nonce = () => randomBytes(16).toString('hex');
  return openWechatPay(merchant, { send, now: () => now, nonce, address: sandbox.address });
}

const errorOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof WechatPayError ? [error.kind, error.code, error.again] : error),
  );

const withoutKey = (): Partial<MerchantKeys> => {
  const { platformKey: _left, ...rest } = sandbox.merchant;
  return { ...rest, platformKey: undefined } as Partial<MerchantKeys>;
};

test('orders and refunds are asked by their numbers', async () => {
  await start();
  const pay = open();
  const paid = await pay.findOrder('GH20260302001');
  expect(paid).toMatchObject({ trade_state: 'SUCCESS', amount: { total: 5000 } });
  expect(await pay.findOrderById(paid?.transaction_id ?? '')).toEqual(paid);
  expect(await pay.findOrder('GH20260302002')).toMatchObject({ trade_state: 'NOTPAY' });
  expect(await pay.findOrder('GH-UNKNOWN')).toBeNull();
  sandbox.book.giveBack('GH20260302001', 'TK1', 2000);
  expect(await pay.findRefund('TK1')).toMatchObject({ status: 'PROCESSING', amount: { refund: 2000 } });
  sandbox.book.settle('TK1', 'ABNORMAL');
  expect(await pay.findRefund('TK1')).toMatchObject({ status: 'ABNORMAL' });
  expect(await pay.findRefund('TK2')).toBeNull();
});

test('bills are there from ten, as text that the announced hash covers', async () => {
  await start();
  now = at('2026-03-03 09:30:00');
  expect(await errorOf(open().tradeBill('2026-03-02'))).toEqual(['refused', 'STATEMENT_CREATING', true]);
  now = at('2026-03-03 10:00:00');
  const bill = await open().tradeBill('2026-03-02');
  const lines = (await text(bill?.content ?? Readable.from([]))).split('\r\n');
  expect(lines).toHaveLength(5);
  expect(lines[0]).toMatch(/^交易时间,公众账号ID/);
  expect(lines[1]).toMatch(/^`2026-03-02 10:00:00,`wx0,`1900000109,`0,`,`4200\d+,`GH20260302001,/);
  expect(lines[3]).toBe('`1,`50.00,`0.00,`0.00,`0.30000,`50.00,`0.00');
  expect(await text((await open().fundFlowBill('2026-03-02'))?.content ?? Readable.from([]))).toContain(
    '`交易,`交易,`收入,`50.00,',
  );
  expect(await open().tradeBill('2026-03-01')).toBeNull();
});

test('platform certificates are fetched when an answer names one', async () => {
  await start({ signsBy: 'certificate' });
  let asked = 0;
  const send: Send = (request) => {
    if (request.url.endsWith('/v3/certificates')) asked++;
    return plainSend(request);
  };
  const pay = open(withoutKey(), send);
  expect(await pay.findOrder('GH20260302001')).toMatchObject({ trade_state: 'SUCCESS' });
  await pay.findOrder('GH20260302002');
  expect(asked).toBe(1);
  const wrongKey = open({ ...withoutKey(), apiV3Key: 'a'.repeat(32) });
  expect(await errorOf(wrongKey.findOrder('GH20260302001'))).toEqual(['untrusted', 'ciphertext', false]);
});

describe('refused', () => {
  test('by WeChat: a request that is signed with another key', async () => {
    await start();
    const other = await startWechatPay({ now: () => now, mchid: '1900000110' });
    await other.stop();
    const forged = open({ privateKey: other.merchant.privateKey });
    expect(await errorOf(forged.findOrder('GH20260302001'))).toEqual(['refused', 'SIGN_ERROR', false]);
  });

  test('by WeChat: a request sent again', async () => {
    await start();
    const twice: Send = async (request) => {
      await plainSend(request);
      return plainSend(request);
    };
    expect(await errorOf(open({}, twice).findOrder('GH20260302001'))).toEqual(['refused', 'SIGN_ERROR', false]);
  });

  test.each<[string, NonNullable<WechatPayOptions['tamper']>, string]>([
    ['one character', (body) => Buffer.from(body.toString().replace('5000', '9000')), 'signature-wrong'],
    [
      'an old time',
      (body, headers) => {
        headers['wechatpay-timestamp'] = String(Number(headers['wechatpay-timestamp']) - 301);
        return body;
      },
      'signature-time',
    ],
    [
      'a probe signature',
      (body, headers) => {
        headers['wechatpay-signature'] = `WECHATPAY/SIGNTEST/${headers['wechatpay-signature']}`;
        return body;
      },
      'signature-wrong',
    ],
    [
      'no signature',
      (body, headers) => {
        delete headers['wechatpay-signature'];
        return body;
      },
      'signature-missing',
    ],
    [
      'another key id',
      (body, headers) => {
        headers['wechatpay-serial'] = 'PUB_KEY_ID_7';
        return body;
      },
      'signature-serial',
    ],
  ])('by us: an answer with %s', async (_what, tamper, code) => {
    await start({ tamper });
    expect(await errorOf(open().findOrder('GH20260302001'))).toEqual(['untrusted', code, false]);
  });

  test('by us: «no such order» without a signature', async () => {
    await start({
      tamper: (body, headers) => {
        delete headers['wechatpay-serial'];
        return body;
      },
    });
    expect(await errorOf(open().findOrder('GH-UNKNOWN'))).toEqual(['untrusted', 'signature-missing', false]);
  });

  test('by us: a bill that is not the one announced, or broken off', async () => {
    const { gzipSync, gunzipSync } = await import('node:zlib');
    let spoil = (plain: Buffer) => gzipSync(plain.toString().replace('50.00', '60.00'));
    await start({ tamper: (body, headers) => ('wechatpay-serial' in headers ? body : spoil(gunzipSync(body))) });
    now = at('2026-03-03 10:00:00');
    const read = async () => text((await open().tradeBill('2026-03-02'))?.content ?? Readable.from([]));
    expect(await errorOf(read())).toEqual(['untrusted', 'bill-hash', false]);
    spoil = (plain) => gzipSync(plain).subarray(0, -20);
    expect(await errorOf(read())).toMatchObject({ code: 'Z_BUF_ERROR' });
  });

  test('by us: a file on a foreign host', async () => {
    await start();
    now = at('2026-03-03 10:00:00');
    const send: Send = (request) => plainSend({ ...request, url: request.url.replace('localhost', '127.0.0.1') });
    const merchant = readMerchant(sandbox.merchant);
    if (typeof merchant === 'string') throw new Error(merchant);
    const address = sandbox.address.replace('127.0.0.1', 'localhost');
    const nonce = () => randomBytes(16).toString('hex');
    const pay = openWechatPay(merchant, { send, now: () => now, nonce, address });
    expect(await errorOf(pay.tradeBill('2026-03-02'))).toEqual(['untrusted', 'download-host', false]);
  });

  test('a network that does not answer may be asked again', async () => {
    await start();
    const nobody: Send = () => Promise.reject(new Error('connect ECONNREFUSED'));
    expect(await errorOf(open({}, nobody).findOrder('GH20260302001'))).toEqual(['unreachable', 'no-answer', true]);
  });
});

test('keys are checked before use; a fault names the field only', async () => {
  await start();
  const keys = sandbox.merchant;
  expect(readMerchant({ ...keys, mchid: '12' })).toBe('mchid');
  expect(readMerchant({ ...keys, serial: 'x' })).toBe('serial');
  expect(readMerchant({ ...keys, apiV3Key: 'short' })).toBe('api-v3-key');
  expect(readMerchant({ ...keys, privateKey: 'no key' })).toBe('private-key');
  expect(readMerchant({ ...keys, platformKey: { id: 'PUB_KEY_ID_1', publicKey: '' } })).toBe('platform-key');
});
