import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Fault } from '@yinuo/platform';
import type { FastifyRequest } from 'fastify';

/** A day of a large hospital as CSV; more comes by the interfaces or in several files. */
export const STATEMENT_BYTES_MAX = 512 * 1024 * 1024;

/** A file on this machine's disk, gone when `use` has ended. */
export interface UploadedFile {
  readonly path: string;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}

const MAP_BYTES_MAX = 20_000;

/** Streams the one file of a multipart request to disk, lets it be used, and removes it. `map`: a field that stands before it. */
export async function receiveUpload<T>(
  request: FastifyRequest,
  use: (file: UploadedFile, map: string | null) => Promise<T>,
  bytesMax = STATEMENT_BYTES_MAX,
): Promise<T> {
  if (!request.isMultipart()) throw new Fault('input.invalid', {}, [{ path: 'file', rule: 'multipart' }]);
  const part = await request.file({
    limits: { fileSize: bytesMax, files: 1, fields: 1, fieldSize: MAP_BYTES_MAX },
  });
  if (part === undefined) throw new Fault('input.invalid', {}, [{ path: 'file', rule: 'required' }]);
  const folder = await mkdtemp(join(tmpdir(), 'yinuo-statement-'));
  try {
    const path = join(folder, `file${/\.[a-z]{1,5}$/i.exec(part.filename)?.[0] ?? ''}`);
    const hash = createHash('sha256');
    let bytes = 0;
    part.file.on('data', (chunk: Buffer) => {
      hash.update(chunk);
      bytes += chunk.length;
    });
    await pipeline(part.file, createWriteStream(path));
    if (part.file.truncated) throw new Fault('input.too-large', { bytesMax });
    if (bytes === 0) throw new Fault('money.file-refused', { line: 0, field: '', rule: 'empty' });
    const { map } = part.fields;
    const text = map !== undefined && 'value' in map && typeof map.value === 'string' ? map.value : null;
    return await use({ path, name: part.filename, sha256: hash.digest('hex'), bytes }, text);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
