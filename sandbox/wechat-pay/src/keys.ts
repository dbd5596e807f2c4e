import { createCipheriv, createSign, generateKeyPairSync, type KeyPairKeyObjectResult, randomBytes } from 'node:crypto';
import { selfSigned } from './certificate.ts';

/** What the merchant gets from the merchant platform: the client's side of the keys. PEM texts. */
export interface MerchantSide {
  readonly mchid: string;
  readonly serial: string;
  readonly privateKey: string;
  readonly apiV3Key: string;
  readonly platformKey: { readonly id: string; readonly publicKey: string };
}

const HALF_YEAR_MS = 183 * 86_400_000;

const pairs = new Map<string, KeyPairKeyObjectResult>();

/** A pair takes a tenth of a second to make: one per name and process. */
function pairOf(name: string): KeyPairKeyObjectResult {
  const made = pairs.get(name) ?? generateKeyPairSync('rsa', { modulusLength: 2048 });
  pairs.set(name, made);
  return made;
}

/** Keys of both sides; the platform has a public key with an id, and a certificate. */
export function makeKeys(mchid: string, now: Date) {
  const merchant = pairOf(`merchant ${mchid}`);
  const platform = pairOf('platform');
  const apiV3Key = randomBytes(16).toString('hex');
  const validFrom = new Date(now.getTime() - HALF_YEAR_MS);
  const validTo = new Date(now.getTime() + HALF_YEAR_MS);
  const certificate = { ...selfSigned(platform, 'Tenpay.com sandbox', validFrom, validTo), validFrom, validTo };
  const client: MerchantSide = {
    mchid,
    serial: randomBytes(20).toString('hex').toUpperCase(),
    privateKey: merchant.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    apiV3Key,
    platformKey: {
      id: `PUB_KEY_ID_0${mchid}2026010100000000`,
      publicKey: platform.publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    },
  };
  return {
    client,
    merchantKey: merchant.publicKey,
    certificate,
    sign: (text: string) => createSign('RSA-SHA256').update(text).sign(platform.privateKey, 'base64'),
    encrypt: (plain: string, associated: string) => encrypt(apiV3Key, plain, associated),
  };
}
export type Keys = ReturnType<typeof makeKeys>;

function encrypt(key: string, plain: string, associated: string) {
  const nonce = randomBytes(6).toString('hex');
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(associated));
  const ciphertext = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return {
    algorithm: 'AEAD_AES_256_GCM',
    nonce,
    associated_data: associated,
    ciphertext: ciphertext.toString('base64'),
  };
}
