import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

/** What a merchant has from WeChat Pay's merchant platform. PEM texts, as downloaded. */
export interface MerchantKeys {
  /** 商户号 */
  readonly mchid: string;
  /** Serial number of the merchant's API certificate. */
  readonly serial: string;
  /** apiclient_key.pem */
  readonly privateKey: string;
  /** APIv3 密钥: 32 ASCII characters; decrypts certificates and notices. */
  readonly apiV3Key: string;
  /** 微信支付公钥, for merchants that have one; without it answers are verified by the platform certificates. */
  readonly platformKey?: { readonly id: string; readonly publicKey: string };
}

/** The same, ready for use. */
export interface Merchant {
  readonly mchid: string;
  readonly serial: string;
  readonly privateKey: KeyObject;
  readonly apiV3Key: string;
  readonly platformKey: { readonly id: string; readonly key: KeyObject } | null;
}

export type MerchantKeyFault = 'mchid' | 'serial' | 'private-key' | 'api-v3-key' | 'platform-key';

/** Reads the keys; a fault names the field, never its value. */
export function readMerchant(keys: MerchantKeys): Merchant | MerchantKeyFault {
  if (!/^\d{8,10}$/.test(keys.mchid)) return 'mchid';
  if (!/^[0-9A-Fa-f]{16,64}$/.test(keys.serial)) return 'serial';
  if (!/^[\x21-\x7e]{32}$/.test(keys.apiV3Key)) return 'api-v3-key';
  const privateKey = rsa(() => createPrivateKey(keys.privateKey));
  if (!privateKey) return 'private-key';
  const { mchid, serial, apiV3Key, platformKey } = keys;
  if (!platformKey) return { mchid, serial, apiV3Key, privateKey, platformKey: null };
  const key = rsa(() => createPublicKey(platformKey.publicKey));
  if (!key || !/^PUB_KEY_ID_\w{1,60}$/.test(platformKey.id)) return 'platform-key';
  return { mchid, serial, apiV3Key, privateKey, platformKey: { id: platformKey.id, key } };
}

function rsa(read: () => KeyObject): KeyObject | null {
  try {
    const key = read();
    return key.asymmetricKeyType === 'rsa' && (key.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048 ? key : null;
  } catch {
    return null;
  }
}
