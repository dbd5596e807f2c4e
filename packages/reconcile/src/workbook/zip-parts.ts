import type { FileHandle } from 'node:fs/promises';
import { Inflate } from 'fflate';
import { WorkbookFault } from './workbook-fault.ts';

/** A part as the archive's directory has it. */
interface Part {
  readonly method: number;
  readonly packed: number;
  readonly header: number;
}

/** What one part may unpack to: a sheet full to its last row has about half of it. */
const partBytesMax = 2 ** 31;
const chunkBytes = 1 << 16;
const endBytes = 22;
const commentBytesMax = 65_535;
const partsMax = 10_000;

/** The parts of a zip archive, found by the directory at its end (PKWARE APPNOTE 6.3, 4.3). Without zip64: no workbook needs it. */
export class ZipParts {
  readonly #handle: FileHandle;
  readonly #parts: ReadonlyMap<string, Part>;

  private constructor(handle: FileHandle, parts: ReadonlyMap<string, Part>) {
    this.#handle = handle;
    this.#parts = parts;
  }

  /** Throws WorkbookFault for what is no archive, or one that broke off. */
  static async open(handle: FileHandle): Promise<ZipParts> {
    const { size } = await handle.stat();
    const tail = await bytesAt(handle, Math.max(0, size - endBytes - commentBytesMax), endBytes + commentBytesMax);
    const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
    if (end < 0 || end + endBytes > tail.length) throw new WorkbookFault('', 'no workbook, or one that broke off');
    const count = tail.readUInt16LE(end + 10);
    const [bytes, offset] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
    if (count > partsMax || offset + bytes > size)
      throw new WorkbookFault('', 'a workbook that nobody could have saved');
    return new ZipParts(handle, directory(await bytesAt(handle, offset, bytes), count));
  }

  has(name: string): boolean {
    return this.#parts.has(name);
  }

  /** The unpacked bytes. Throws WorkbookFault where the part is missing, encrypted, damaged, or far larger than any sheet. */
  async *read(name: string): AsyncGenerator<Uint8Array> {
    const part = this.#parts.get(name);
    if (part === undefined) throw new WorkbookFault('', `the workbook lacks ${name}`);
    if (part.method !== 0 && part.method !== 8) throw new WorkbookFault('', `${name} is packed in an unknown way`);
    const local = await bytesAt(this.#handle, part.header, 30);
    if (local.length < 30) throw new WorkbookFault('', 'a workbook that broke off');
    const start = part.header + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
    const packed = this.#packed(start, part.packed);
    let bytes = 0;
    for await (const chunk of part.method === 0 ? packed : inflated(packed, name)) {
      bytes += chunk.length;
      if (bytes > partBytesMax) throw new WorkbookFault('', `${name} unpacks to more than ${partBytesMax} bytes`);
      yield chunk;
    }
  }

  async *#packed(start: number, bytes: number): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes; at += chunkBytes) {
      const chunk = await bytesAt(this.#handle, start + at, Math.min(chunkBytes, bytes - at));
      if (chunk.length === 0) throw new WorkbookFault('', 'a workbook that broke off');
      yield chunk;
    }
  }
}

function directory(bytes: Buffer, count: number): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50)
      throw new WorkbookFault('', 'a workbook whose directory is damaged');
    const lengths = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
    const [name = 0] = lengths;
    const encrypted = (bytes.readUInt16LE(at + 8) & 1) === 1;
    if (encrypted) throw new WorkbookFault('', 'protected by a password; save it without one');
    parts.set(bytes.toString('utf8', at + 46, at + 46 + name), {
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      header: bytes.readUInt32LE(at + 42),
    });
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return parts;
}

async function bytesAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

/** A chunk of 64 KiB may unpack to 64 MiB, no more: deflate knows no better than one to a thousand. */
async function* inflated(packed: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let isWhole = false;
  const inflate = new Inflate((chunk, final) => {
    ready.push(chunk);
    isWhole ||= final;
  });
  try {
    for await (const chunk of packed) {
      inflate.push(chunk);
      yield* ready.splice(0);
    }
    inflate.push(new Uint8Array(0), true);
  } catch (error) {
    throw isDamage(error) ? new WorkbookFault('', `${name} is damaged`) : error;
  }
  yield* ready.splice(0);
  if (!isWhole) throw new WorkbookFault('', `${name} broke off`);
}

/** fflate numbers its faults. */
const isDamage = (error: unknown) => error instanceof Error && 'code' in error && typeof error.code === 'number';
