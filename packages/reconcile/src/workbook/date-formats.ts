import { scanPart } from './scan-part.ts';
import type { ZipParts } from './zip-parts.ts';

const part = 'xl/styles.xml';

/** ECMA-376 part 1, 18.8.30: the built-in formats of days and times, the East Asian ones (27-36, 50-58) among them. */
const isBuiltIn = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** By a cell's style number: whether its number is a day or a time. */
export async function readDateFormats(parts: ZipParts): Promise<readonly boolean[]> {
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  if (!parts.has(part)) return styles;
  let inCells = false;
  await scanPart(parts.read(part), {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'cellXfs') inCells = true;
      if (name === 'numFmt') own.set(Number(numFmtId), isDateFormat(formatCode));
      if (name === 'xf' && inCells) styles.push(own.get(Number(numFmtId)) ?? isBuiltIn(Number(numFmtId)));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

/** Of the first section: what is quoted, escaped or in brackets (a colour, a locale) says nothing; [h] is a duration. */
function isDateFormat(code: string): boolean {
  const bare = code
    .replaceAll(/"[^"]*"|\\.|_.|\*./g, '')
    .replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';')[0];
  return /[ymdhs]/i.test(bare?.replaceAll(/General/gi, '') ?? '');
}
