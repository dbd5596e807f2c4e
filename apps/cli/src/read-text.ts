import { readFile } from 'node:fs/promises';
import { UnusableInput } from './exit-code.ts';

const PATH_RULES: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'a folder, not a file',
  EACCES: 'not readable',
  EPERM: 'not readable',
};

/** What the system says of a path, as one line that names it; any other error as it is. */
export function pathFault(file: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const rule = typeof code === 'string' ? PATH_RULES[code] : undefined;
  return rule === undefined ? error : new UnusableInput(`${file}: ${rule}`);
}

/** The mark that a decoder leaves where the bytes were no UTF-8, as in a file that Windows saved as GBK. */
export const NOT_UTF8 = '\uFFFD';

/** A text file in UTF-8. Names the line of the first byte that is not. */
export async function readText(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw pathFault(file, error);
  });
  const broken = text.indexOf(NOT_UTF8);
  if (broken < 0) return text;
  throw new UnusableInput(`${file}:${text.slice(0, broken).split('\n').length}: not UTF-8`);
}
