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

/** The lines of a file, one at a time, in bounded memory. Throws UnusableSide for a line that is too long or not in the encoding. */
export async function* linesOf(file: string, encoding: Encoding): AsyncGenerator<Line> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let rest = '';
  let number = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: lineBytesMax })) {
    const pieces = (rest + decode(decoder, chunk, file, number + 1)).split('\n');
    rest = pieces.pop() ?? '';
    for (const piece of pieces) yield checked(file, ++number, piece);
    if (rest.length > lineBytesMax) tooLong(file, number + 1);
  }
  rest += decode(decoder, undefined, file, number + 1);
  if (rest !== '') yield checked(file, number + 1, rest);
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
