import { createDecipheriv } from 'node:crypto';
import { z } from 'zod';
import { WechatPayError } from './wechat-pay-error.ts';

const TAG_BYTES = 16;

/** An encrypted part of a notice or of the certificates' list: AEAD_AES_256_GCM, the last 16 bytes are the tag. */
export const EncryptedResource = z.object({
  algorithm: z.literal('AEAD_AES_256_GCM'),
  ciphertext: z.base64(),
  associated_data: z.string().default(''),
  nonce: z.string().length(12),
});
export type EncryptedResource = z.output<typeof EncryptedResource>;

/** The plain text; throws `untrusted` when key, text or associated data were not those of the sender. */
export function openResource(apiV3Key: string, from: EncryptedResource): string {
  const bytes = Buffer.from(from.ciphertext, 'base64');
  try {
    const decipher = createDecipheriv('aes-256-gcm', apiV3Key, from.nonce);
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    decipher.setAAD(Buffer.from(from.associated_data));
    return Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()]).toString('utf8');
  } catch {
    throw new WechatPayError('untrusted', 'ciphertext', 'cannot be decrypted with the APIv3 key');
  }
}
