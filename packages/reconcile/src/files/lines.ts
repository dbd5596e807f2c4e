import { isAscii } from 'node:buffer';
import { createReadStream } from 'node:fs';
import type { Text } from '@yinuo/kernel';
import { UnusableSide } from '../input-fault.ts';

/** No line of a bill comes near it; a file that has a longer one is refused while it is read, whatever its size. */
export const lineBytesMax = 65_536;

export const longerThan = (bytes: number): Text => ({ zh: `超过 ${bytes} 字节`, en: `longer than ${bytes} bytes` });

export type Encoding = 'utf-8' | 'gb18030';

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its line feed and carriage return. */
  readonly text: string;
}

/**
 * The lines of a file, one at a time, in bounded memory; `encoding` null: by the first bytes that are not ASCII. Throws UnusableSide for a line
 * that is too long or not in the encoding.
 */
export async function* linesOf(file: string, encoding: Encoding | null): AsyncGenerator<Line> {
  let decoder = encoding && new TextDecoder(encoding, { fatal: true });
  let rest = '';
  let number = 0;
  for await (const chunk of piecesOf(file)) {
    const found = decoder === null ? encodingOf(chunk) : undefined;
    if (found !== undefined) decoder = new TextDecoder(found, { fatal: true });
    const pieces = (rest + decode(decoder ?? ascii, chunk, file, number + 1)).split('\n');
    rest = pieces.pop() ?? '';
    for (const piece of pieces) yield checked(file, ++number, piece);
    if (rest.length > lineBytesMax) tooLong(file, number + 1);
  }
  if (decoder !== null) rest += decode(decoder, undefined, file, number + 1);
  if (rest !== '') yield checked(file, number + 1, rest);
}

const ascii = new TextDecoder('ascii');

/** 64 KiB and what is left of the last line in it, so that no character is cut: what is not ASCII can be told whole. */
async function* piecesOf(file: string): AsyncGenerator<Buffer> {
  let held: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(file, { highWaterMark: lineBytesMax })) {
    const bytes: Buffer = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    const end = bytes.lastIndexOf(10) + 1;
    // A line without end is given out as it is, and refused for its length.
    const cut = end === 0 && bytes.length > lineBytesMax ? bytes.length : end;
    if (cut > 0) yield bytes.subarray(0, cut);
    held = bytes.subarray(cut);
  }
  if (held.length > 0) yield held;
}

/** GB 18030 is what Alipay and hospitals export; it is tried when the bytes are not UTF-8. undefined: ASCII, so it may be either. */
export function encodingOf(bytes: Buffer): Encoding | undefined {
  if (isAscii(bytes)) return undefined;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'gb18030';
  }
}

function checked(file: string, number: number, text: string): Line {
  if (text.length > lineBytesMax) tooLong(file, number);
  return { number, text: text.endsWith('\r') ? text.slice(0, -1) : text };
}

function tooLong(file: string, line: number): never {
  throw new UnusableSide({ file, line, field: '' }, longerThan(lineBytesMax));
}

function decode(decoder: TextDecoder, chunk: Buffer | undefined, file: string, line: number): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw new UnusableSide(
      { file, line, field: '' },
      { zh: '既非 UTF-8 也非 GB 18030（GBK）编码', en: 'neither UTF-8 nor GB 18030' },
    );
  }
}
