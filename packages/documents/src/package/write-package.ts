import { constants, crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';

/** Office refuses a date before 1980; one fixed date makes equal content equal bytes. */
const writtenAt = new Date(1980, 0, 1);

export type PartContent = Uint8Array | Iterable<Uint8Array>;

/** Writes a zip package; a part given as batches is deflated batch by batch and never held in memory as a whole. */
export function writePackage(parts: Iterable<readonly [name: string, content: PartContent]>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, content] of parts) {
    const file: ZipInputFile = { filename: name, size: 0, crc: 0, compression: 8, mtime: writtenAt };
    zip.add(file);
    for (const batch of content instanceof Uint8Array ? [content] : content) {
      file.size += batch.length;
      file.crc = crc32(batch, file.crc);
      file.ondata?.(null, deflated(batch, constants.Z_SYNC_FLUSH), false);
    }
    file.ondata?.(null, deflated(new Uint8Array(0), constants.Z_FINISH), true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

/** Node's deflate is seven times as fast as one in JavaScript; blocks ended by a sync flush may simply follow each other. */
const deflated = (batch: Uint8Array, finishFlush: number) => deflateRawSync(batch, { finishFlush });
