import { open } from 'node:fs/promises';
import { UnusableSide } from '../input-fault.ts';
import { type Encoding, lineBytesMax } from './lines.ts';

/** What a file's first and last bytes tell. */
export interface FileLook {
  readonly file: string;
  readonly bytes: number;
  readonly encoding: Encoding;
  /** Its first lines, as many as fit in 64 KiB. */
  readonly head: readonly string[];
  /** Its last lines that are not blank, likewise. */
  readonly tail: readonly string[];
  /** The last line is longer than 64 KiB. */
  readonly endsLong: boolean;
}

/** Throws UnusableSide for what is no text: an archive, a workbook, UTF-16, a first line without end. */
export async function lookAtFile(file: string): Promise<FileLook> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const first = await bytesAt(handle, 0, Math.min(size, lineBytesMax));
    const last = await bytesAt(handle, Math.max(0, size - lineBytesMax), Math.min(size, lineBytesMax));
    refuseBinary(file, first);
    const whole = size <= lineBytesMax;
    const begin = whole ? first : first.subarray(0, first.lastIndexOf(10) + 1);
    if (begin.length === 0) {
      const rule = size === 0 ? 'empty' : `longer than ${lineBytesMax} bytes`;
      throw new UnusableSide({ file, line: size === 0 ? 0 : 1, field: '', rule });
    }
    // A last line longer than 64 KiB is left to the reader, which says which line it is.
    const end = whole ? last : last.subarray(last.indexOf(10) + 1 || last.length);
    const encoding = encodingOf(begin) ?? encodingOf(end) ?? 'utf-8';
    return {
      file,
      bytes: size,
      encoding,
      head: linesIn(begin, encoding),
      tail: linesIn(end, encoding).filter(notBlank),
      endsLong: !whole && !last.includes(10),
    };
  } finally {
    await handle.close();
  }
}

async function bytesAt(handle: Awaited<ReturnType<typeof open>>, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

/** GB 18030 is what Alipay and hospitals export; it is tried when the bytes are not UTF-8. undefined: ASCII, so it may be either. */
function encodingOf(bytes: Buffer): Encoding | undefined {
  if (bytes.every((byte) => byte < 0x80)) return undefined;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'gb18030';
  }
}

function linesIn(bytes: Buffer, encoding: Encoding): string[] {
  const lines = new TextDecoder(encoding).decode(bytes).split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

const notBlank = (line: string) => line.trim() !== '';

function refuseBinary(file: string, first: Buffer): void {
  const starts = (...bytes: number[]) => bytes.every((byte, index) => first[index] === byte);
  const rule = starts(0x50, 0x4b)
    ? 'a workbook (.xlsx) or an archive, no text'
    : starts(0xd0, 0xcf, 0x11, 0xe0)
      ? 'a workbook of before 2007 (.xls) or one with a password; save it as .xlsx without one'
      : starts(0x1f, 0x8b)
        ? 'compressed; unpack it first'
        : starts(0xff, 0xfe) || starts(0xfe, 0xff)
          ? 'UTF-16; save it as UTF-8 or GBK'
          : undefined;
  if (rule !== undefined) throw new UnusableSide({ file, line: 0, field: '', rule });
}
