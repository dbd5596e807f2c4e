import { createVerify, type KeyObject } from 'node:crypto';
import { BookError } from './book.ts';

const SKEW_MAX_SECONDS = 300;

/** Remembers nonces, so that a request that was overheard cannot be sent again. */
export function requestChecker(mchid: string, serial: string, merchantKey: KeyObject, now: () => number) {
  const nonces = new Set<string>();
  return (method: string, target: string, body: string, header: string | undefined): void => {
    const wrong = (why: string) => new BookError('SIGN_ERROR', why);
    const [scheme, rest = ''] = (header ?? '').split(/ (.*)/);
    if (scheme !== 'WECHATPAY2-SHA256-RSA2048') throw wrong('认证方式不对');
    const parts = new Map([...rest.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
    const part = (name: string) => parts.get(name) ?? '';
    if (part('mchid') !== mchid || part('serial_no') !== serial) throw wrong('商户号与证书序列号不匹配');
    if (!(Math.abs(now() / 1000 - Number(part('timestamp'))) <= SKEW_MAX_SECONDS)) throw wrong('时间戳已过期');
    if (part('nonce_str').length < 16 || nonces.has(part('nonce_str'))) throw wrong('随机串重复');
    const text = `${method}\n${target}\n${part('timestamp')}\n${part('nonce_str')}\n${body}\n`;
    if (!createVerify('RSA-SHA256').update(text).verify(merchantKey, part('signature'), 'base64'))
      throw wrong('签名错误');
    nonces.add(part('nonce_str'));
  };
}
