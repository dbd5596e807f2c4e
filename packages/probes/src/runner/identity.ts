import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { writeSynced } from './write-synced.ts';

export interface Identity {
  readonly privateKey: KeyObject;
  /** Raw Ed25519 public key in base64url. */
  readonly publicKey: string;
}

/** The runner's key: made at the first start, never leaves the folder. Without the folder it is another runner. */
export async function openIdentity(folder: string): Promise<Identity> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'key.pem');
  const pem = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  const privateKey = pem === null ? generateKeyPairSync('ed25519').privateKey : createPrivateKey(pem);
  if (pem === null) {
    await writeSynced(`${path}.new`, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    await rename(`${path}.new`, path);
  }
  return { privateKey, publicKey: String(privateKey.export({ format: 'jwk' }).x) };
}
