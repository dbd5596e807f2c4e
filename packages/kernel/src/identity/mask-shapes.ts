import { maskMobile, maskResidentId } from './mask.ts';

const FIGURES = '零〇○一二三四五六七八九幺两壹贰叁肆伍陆柒捌玖貳參陸兩';
const FIGURED = '000123456789121234567892362';
const CHINESE: ReadonlyMap<string, string> = new Map([...FIGURES].map((one, at) => [one, FIGURED[at] ?? '']));

/** Keeps a day, a case number or an address apart: no number goes on over it. */
const APART = '\ue000';
const DAY = /(?<![0-9])(20[0-9]{2})[-/.]([01]?[0-9])[-/.]([0-3]?[0-9])(?![0-9])[ ]?/g;
const CASE = /([A-Z]{2,8})-(20[0-9]{2})-([0-9]{6})(?![0-9])/g;
const ADDRESS =
  /(?<![0-9.])(?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(?![0-9.])/g;

/** Between the figures of a mobile, of an identity number (its century and day of birth) or of a card: as 0_masks.sql has it. */
const SIGN = `[^0-9A-Za-z一-龥${APART}:：*＊]{0,3}`;
const SHAPES: readonly (readonly [RegExp, (digits: string) => string])[] = [
  [
    new RegExp(
      `(?<![0-9A-Za-z])[1-9](?:${SIGN}[0-9]){5}${SIGN}(?:1${SIGN}[89]|2${SIGN}0)(?:${SIGN}[0-9]){9}${SIGN}[0-9Xx](?![0-9])`,
      'gu',
    ),
    maskResidentId,
  ],
  [new RegExp(`(?<![0-9A-Za-z])1${SIGN}[3-9](?:${SIGN}[0-9]){9}(?![0-9])`, 'gu'), maskMobile],
  [
    new RegExp(
      `(?<![0-9A-Za-z])[0-9]{4}(?:[.,，、;；]${SIGN}[0-9]{4}){3}(?:[.,，、;；]${SIGN}[0-9]{1,3})?(?![0-9])`,
      'gu',
    ),
    maskResidentId,
  ],
];

/** A mobile's; most words end here. */
const FIGURES_MIN = 11;

/** What has the shape of a number of a person, in figures of any script and whatever parts them, masked at its place. */
export function maskShapes(text: string): string {
  const signs = [...text];
  const flat = signs.map(flatOf).join('');
  if (flat.replace(/[^0-9]/g, '').length < FIGURES_MIN) return text;
  const apart = flat
    .replace(DAY, (day) => APART.repeat(day.length))
    .replace(CASE, (number) => APART.repeat(number.length))
    .replace(ADDRESS, (address) => APART.repeat(address.length));
  const found: Found[] = [];
  for (const [shape, mask] of SHAPES)
    for (const { index: from, 0: written } of apart.matchAll(shape)) {
      const to = from + written.length;
      if (found.some((one) => from < one.to && one.from < to)) continue;
      found.push({ from, to, shown: mask(written.replace(/[^0-9Xx]/g, '')) });
    }
  let [shown, at] = ['', 0];
  for (const one of found.sort((a, b) => a.from - b.from)) {
    shown += signs.slice(at, one.from).join('') + one.shown;
    at = one.to;
  }
  return shown + signs.slice(at).join('');
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly shown: string;
}

/** A figure of any script as a plain digit, any other sign as one code unit. */
function flatOf(sign: string): string {
  const chinese = CHINESE.get(sign);
  if (chinese !== undefined) return chinese;
  if (/[ -~一-龥]/.test(sign)) return sign;
  const known = /^[(]?([0-9])[.)]?$/.exec(sign.normalize('NFKC'))?.[1];
  if (known !== undefined) return known;
  if (/^\p{Nd}$/u.test(sign)) return String(figureOf(sign.codePointAt(0) ?? 0));
  return sign.length === 1 ? sign : ' ';
}

/** Figures of a script stand in a row of ten, from nought on. */
function figureOf(code: number): number {
  let figure = 0;
  while (figure < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - figure - 1))) figure++;
  return figure;
}
