import type { FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import { WorkbookFault } from './workbook-fault.ts';

/** A part as the archive's directory has it. */
interface Part {
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly crc: number;
  readonly header: number;
}

/** What one part may unpack to: a sheet full to its last row has about half of it. */
const partBytesMax = 2 ** 31;
/** Deflate knows a thousand to one; a sheet, even of empty cells, stays far below this. Small parts may be anything. */
const ratioMax = 200;
const ratioFromBytes = 1 << 24;
const chunkBytes = 1 << 16;
const endBytes = 22;
const commentBytesMax = 65_535;
const partsMax = 10_000;

/** The parts of a zip archive, found by the directory at its end (PKWARE APPNOTE 6.3, 4.3). */
export class ZipParts {
  readonly #handle: FileHandle;
  readonly #parts: ReadonlyMap<string, Part>;
  readonly #signal: AbortSignal | undefined;

  private constructor(handle: FileHandle, parts: ReadonlyMap<string, Part>, signal?: AbortSignal) {
    this.#handle = handle;
    this.#parts = parts;
    this.#signal = signal;
  }

  /** Throws WorkbookFault for what is no archive, or one that broke off. An aborted `signal` ends any reading with its reason. */
  static async open(handle: FileHandle, signal?: AbortSignal): Promise<ZipParts> {
    const { size } = await handle.stat();
    const tail = await bytesAt(handle, Math.max(0, size - endBytes - commentBytesMax), endBytes + commentBytesMax);
    const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
    if (end < 0 || end + endBytes > tail.length)
      throw new WorkbookFault('', { zh: '不是工作簿，或不完整', en: 'no workbook, or one that broke off' });
    const count = tail.readUInt16LE(end + 10);
    const [bytes, offset] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
    if (count > partsMax || offset + bytes > size)
      throw new WorkbookFault('', { zh: '工作簿的目录不合理', en: 'a workbook that nobody could have saved' });
    return new ZipParts(handle, directory(await bytesAt(handle, offset, bytes), count), signal);
  }

  has(name: string): boolean {
    return this.#parts.has(name);
  }

  /**
   * The unpacked bytes, 64 KiB at a time. Throws WorkbookFault where the part is missing, encrypted or damaged, unpacks to another
   * size than the directory says, or to far more than any sheet.
   */
  async *read(name: string): AsyncGenerator<Uint8Array> {
    const part = this.#parts.get(name);
    if (part === undefined) throw new WorkbookFault('', { zh: `工作簿缺少 ${name}`, en: `the workbook lacks ${name}` });
    if (part.method !== 0 && part.method !== 8)
      throw new WorkbookFault('', { zh: `${name} 的压缩方式不明`, en: `${name} is packed in an unknown way` });
    if (part.unpacked > partBytesMax) throw tooLarge(name, partBytesMax);
    const local = await bytesAt(this.#handle, part.header, 30);
    if (local.length < 30) throw brokeOff();
    const start = part.header + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
    const packed = this.#packed(start, part.packed);
    const bytesMax = Math.min(part.unpacked, Math.max(ratioFromBytes, ratioMax * part.packed));
    let [bytes, crc] = [0, 0];
    for await (const chunk of part.method === 0 ? packed : inflated(packed, name)) {
      this.#signal?.throwIfAborted();
      bytes += chunk.length;
      if (bytes > bytesMax) throw tooLarge(name, bytesMax);
      crc = crc32(chunk, crc);
      yield chunk;
    }
    if (bytes !== part.unpacked || crc !== part.crc) throw damaged(name);
  }

  async *#packed(start: number, bytes: number): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes; at += chunkBytes) {
      const chunk = await bytesAt(this.#handle, start + at, Math.min(chunkBytes, bytes - at));
      if (chunk.length === 0) throw brokeOff();
      yield chunk;
    }
  }
}

function directory(bytes: Buffer, count: number): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50)
      throw new WorkbookFault('', { zh: '工作簿的目录已损坏', en: 'a workbook whose directory is damaged' });
    const lengths = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
    const [name = 0, extra = 0] = lengths;
    const encrypted = (bytes.readUInt16LE(at + 8) & 1) === 1;
    if (encrypted)
      throw new WorkbookFault('', {
        zh: '加了密码；请去掉密码另存',
        en: 'protected by a password; save it without one',
      });
    parts.set(bytes.toString('utf8', at + 46, at + 46 + name), {
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      ...sizesOf(bytes.subarray(at, at + 46 + name + extra), name),
    });
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return parts;
}

const saturated = 0xffff_ffff;

/**
 * Sizes and place of an entry. Where one does not say, it stands in the extra field of zip64 (4.5.3), in which some programs that
 * write as they go put all of them, however small.
 */
function sizesOf(entry: Buffer, name: number): Pick<Part, 'packed' | 'unpacked' | 'header'> {
  const large: number[] = [];
  for (let at = 46 + name; at + 4 <= entry.length; at += 4 + entry.readUInt16LE(at + 2)) {
    if (entry.readUInt16LE(at) !== 1) continue;
    const end = Math.min(entry.length, at + 4 + entry.readUInt16LE(at + 2));
    for (let place = at + 4; place + 8 <= end; place += 8) large.push(Number(entry.readBigUInt64LE(place)));
  }
  const size = (place: number) => {
    const said = entry.readUInt32LE(place);
    return said === saturated ? (large.shift() ?? said) : said;
  };
  // In this order they stand in the extra field.
  const unpacked = size(24);
  const packed = size(20);
  return { unpacked, packed, header: size(42) };
}

async function bytesAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

/** zlib works beside the event loop and gives out 64 KiB at a time, whatever the archive claims. */
async function* inflated(packed: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw({ chunkSize: chunkBytes });
  const fed = pipeline(packed, inflate);
  // What breaks is told by the loop below; whoever stops reading early breaks nothing.
  fed.catch(() => undefined);
  try {
    for await (const chunk of inflate) yield chunk as Buffer;
  } catch (error) {
    if (codeOf(error) === 'Z_BUF_ERROR') throw new WorkbookFault('', { zh: `${name} 不完整`, en: `${name} broke off` });
    throw codeOf(error).startsWith('Z_') ? damaged(name) : error;
  }
}

const tooLarge = (name: string, bytes: number) =>
  new WorkbookFault('', { zh: `${name} 解开后超过 ${bytes} 字节`, en: `${name} unpacks to more than ${bytes} bytes` });
const brokeOff = () => new WorkbookFault('', { zh: '工作簿不完整', en: 'a workbook that broke off' });
const damaged = (name: string) => new WorkbookFault('', { zh: `${name} 已损坏`, en: `${name} is damaged` });
const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
