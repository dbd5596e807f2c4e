import { Zip, ZipDeflate } from 'fflate';

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
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = writtenAt;
    zip.add(file);
    if (content instanceof Uint8Array) {
      file.push(content, true);
    } else {
      for (const batch of content) file.push(batch);
      file.push(new Uint8Array(0), true);
    }
  }
  zip.end();
  return Buffer.concat(chunks);
}
