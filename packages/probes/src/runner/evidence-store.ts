import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Evidence } from '../shapes/index.ts';
import { writeSynced } from './write-synced.ts';

/** Files under their hash, until the desk has them. The oldest go first when the room is used up. */
export class EvidenceStore {
  readonly #folder: string;
  readonly #bytesMax: number;
  #bytes: number | null = null;

  constructor(folder: string, bytesMax: number) {
    this.#folder = folder;
    this.#bytesMax = bytesMax;
  }

  async keep(name: string, type: Evidence['type'], bytes: Buffer): Promise<Evidence> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const path = join(this.#folder, sha256);
    await writeSynced(`${path}.new`, bytes);
    await rename(`${path}.new`, path);
    this.#bytes = (this.#bytes ?? (await this.#measure())) + bytes.length;
    if (this.#bytes > this.#bytesMax) await this.#makeRoom();
    return { name, type, sha256, bytes: bytes.length };
  }

  /** Null when it is not here, or not what it was. */
  async read(sha256: string): Promise<Buffer | null> {
    const bytes = await readFile(join(this.#folder, sha256)).catch(() => null);
    return bytes && createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes : null;
  }

  async drop(sha256: string): Promise<void> {
    await rm(join(this.#folder, sha256), { force: true });
    this.#bytes = null;
  }

  async #measure(): Promise<number> {
    return (await this.#files()).reduce((sum, { size }) => sum + size, 0);
  }

  async #makeRoom(): Promise<void> {
    const files = (await this.#files()).sort((a, b) => a.mtimeMs - b.mtimeMs);
    let bytes = files.reduce((sum, { size }) => sum + size, 0);
    for (const { path, size } of files) {
      if (bytes <= this.#bytesMax * 0.9) break;
      await rm(path, { force: true });
      bytes -= size;
    }
    this.#bytes = bytes;
  }

  async #files(): Promise<{ path: string; size: number; mtimeMs: number }[]> {
    const names = await readdir(this.#folder).catch(() => []);
    const paths = names.map((name) => join(this.#folder, name));
    return Promise.all(paths.map(async (path) => ({ path, ...pick(await stat(path)) })));
  }
}

function pick({ size, mtimeMs }: { size: number; mtimeMs: number }): { size: number; mtimeMs: number } {
  return { size, mtimeMs };
}
