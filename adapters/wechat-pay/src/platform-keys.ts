import { type KeyObject, X509Certificate } from 'node:crypto';
import { z } from 'zod';
import type { Merchant } from './merchant.ts';
import { EncryptedResource, openResource } from './open-resource.ts';
import { WechatPayError } from './wechat-pay-error.ts';

/** Public keys that answers may be signed with, by serial or key id. */
export type PlatformKeys = ReadonlyMap<string, KeyObject>;

const Certificates = z.object({
  data: z.array(z.object({ serial_no: z.string(), encrypt_certificate: EncryptedResource })).max(20),
});

export const certificatesPath = '/v3/certificates';

export const knownKeys = ({ platformKey }: Merchant): PlatformKeys =>
  new Map(platformKey ? [[platformKey.id, platformKey.key]] : []);

/**
 * The certificates of an answer of `/v3/certificates`. Only WeChat and the merchant know the key that they are encrypted with;
 * the answer's own signature is still to be verified with one of them.
 */
export function readCertificates(merchant: Merchant, rawBody: Uint8Array, nowMs: number): PlatformKeys {
  const parsed = Certificates.safeParse(jsonOf(rawBody));
  if (!parsed.success) throw new WechatPayError('unreadable', 'certificates', 'not the list of certificates');
  const keys = new Map<string, KeyObject>();
  for (const { serial_no, encrypt_certificate } of parsed.data.data) {
    const certificate = certificateOf(openResource(merchant.apiV3Key, encrypt_certificate));
    if (certificate.serialNumber.toUpperCase() !== serial_no.toUpperCase())
      throw new WechatPayError('untrusted', 'certificate-serial', 'the certificate has another serial number');
    if (nowMs < certificate.validFromDate.getTime() || nowMs > certificate.validToDate.getTime()) continue;
    keys.set(serial_no, certificate.publicKey);
  }
  return keys;
}

function certificateOf(pem: string): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch {
    throw new WechatPayError('unreadable', 'certificate', 'not a certificate');
  }
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
