import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { type SecretBox, secretBox } from '../secret-box.ts';
import { fileWitness, noWitness, type SealWitness } from './seal-witness.ts';

/**
 * Ed25519: the desk signs each sealed batch; the hospital checks with the public half alone. The same file yields the
 * key of each fact's own code, so a row that did not come from a desk cannot pass for one that did.
 */
export interface SealingKey {
  mac(text: string): string;
  /** Encrypts secrets under a key derived from the same file. */
  readonly box: SecretBox;
  /** A secret of 43 characters for one purpose, e.g. signing cookies: the same on every desk of one key file. */
  derive(purpose: string): string;
  sign(hash: string): string;
  verifies(hash: string, signature: string): boolean;
  readonly publicPem: string;
  readonly witness: SealWitness;
}

/** Reads the key file, or makes it (mode 600) on the first start. Kept outside the database on purpose. */
export async function openSealingKey(path: string): Promise<SealingKey> {
  const pem = await readFile(path, 'utf8').catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    const made = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    await writeFile(path, made, { mode: 0o600, flag: 'wx' });
    await chmod(path, 0o600);
    return made;
  });
  return sealingKey(createPrivateKey(pem), fileWitness(`${path}.last-seal`));
}

export function sealingKey(privateKey: KeyObject, witness: SealWitness = noWitness): SealingKey {
  const publicKey = createPublicKey(privateKey);
  const material = privateKey.export({ type: 'pkcs8', format: 'der' });
  const secret = createSecretKey(Buffer.from(hkdfSync('sha256', material, '', 'yinuo fact mac', 32)));
  return {
    witness,
    box: secretBox(material),
    derive: (purpose) => Buffer.from(hkdfSync('sha256', material, '', purpose, 32)).toString('base64url'),
    mac: (text) => createHmac('sha256', secret).update(text).digest('base64url'),
    sign: (hash) => sign(null, Buffer.from(hash, 'hex'), privateKey).toString('base64'),
    verifies: (hash, signature) => verify(null, Buffer.from(hash, 'hex'), publicKey, Buffer.from(signature, 'base64')),
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}
