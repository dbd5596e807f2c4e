import { open } from 'node:fs/promises';
import { UnusableSide } from '../input-fault.ts';
import { type Encoding, encodingOf, lineBytesMax, longerThan } from './lines.ts';

/** What a file's first and last bytes tell. */
export interface FileLook {
  readonly file: string;
  readonly bytes: number;
  readonly encoding: Encoding;
  /** Its beginning and end are ASCII: what lies between may be in either encoding. */
  readonly mayBeEither: boolean;
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
      if (size === 0) throw new UnusableSide({ file, line: 0, field: '' }, { zh: '空文件', en: 'empty' });
      throw new UnusableSide({ file, line: 1, field: '' }, longerThan(lineBytesMax));
    }
    // A last line longer than 64 KiB is left to the reader, which says which line it is.
    const end = whole ? last : last.subarray(last.indexOf(10) + 1 || last.length);
    const found = encodingOf(begin) ?? encodingOf(end);
    const encoding = found ?? 'utf-8';
    return {
      file,
      bytes: size,
      encoding,
      mayBeEither: found === undefined && !whole,
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

function linesIn(bytes: Buffer, encoding: Encoding): string[] {
  const lines = new TextDecoder(encoding).decode(bytes).split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

const notBlank = (line: string) => line.trim() !== '';

function refuseBinary(file: string, first: Buffer): void {
  const starts = (...bytes: number[]) => bytes.every((byte, index) => first[index] === byte);
  const refuse = (zh: string, en: string) => {
    throw new UnusableSide({ file, line: 0, field: '' }, { zh, en });
  };
  if (starts(0x50, 0x4b)) refuse('是工作簿（.xlsx）或压缩包，不是文本', 'a workbook (.xlsx) or an archive, no text');
  if (starts(0xd0, 0xcf, 0x11, 0xe0))
    refuse(
      '是旧版工作簿（.xls）或加了密码；请去掉密码另存为 .xlsx',
      'a workbook of before 2007 (.xls) or one with a password; save it as .xlsx without one',
    );
  if (starts(0x1f, 0x8b)) refuse('是压缩文件，请先解压', 'compressed; unpack it first');
  if (starts(0xff, 0xfe) || starts(0xfe, 0xff))
    refuse('是 UTF-16 编码；请另存为 UTF-8 或 GBK', 'UTF-16; save it as UTF-8 or GBK');
}
