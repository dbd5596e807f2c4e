import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Work } from '../shapes/index.ts';
import { writeSynced } from './write-synced.ts';

export type WorkList = NonNullable<Work['work']>;

const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * The work as the desk last gave it, so that a start without the desk still watches. It holds credentials: encrypted
 * (AES-256-GCM) under the runner's token, which is given at every start and lies nowhere in this folder.
 */
export class KeptWork {
  readonly #path: string;
  readonly #key: Buffer;

  constructor(folder: string, token: string) {
    this.#path = join(folder, 'work.bin');
    this.#key = Buffer.from(hkdfSync('sha256', token, '', 'yinuo runner work', 32));
  }

  async write(work: WorkList): Promise<void> {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.#key, iv);
    const body = Buffer.concat([cipher.update(JSON.stringify(work)), cipher.final()]);
    await writeSynced(`${this.#path}.new`, Buffer.concat([iv, cipher.getAuthTag(), body]));
    await rename(`${this.#path}.new`, this.#path);
  }

  /** Null when there is none, or none that this token opens and this version understands. */
  async read(): Promise<WorkList | null> {
    try {
      const bytes = await readFile(this.#path);
      const decipher = createDecipheriv('aes-256-gcm', this.#key, bytes.subarray(0, IV_BYTES));
      decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
      const text = Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
      return Work.shape.work.unwrap().parse(JSON.parse(text.toString('utf8')));
    } catch {
      return null;
    }
  }
}
