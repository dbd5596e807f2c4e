import { maskMiddle, maskMobile, maskResidentId } from './mask.ts';
import { maskShapes } from './mask-shapes.ts';
import { checkResidentId } from './resident-id.ts';

interface Reading {
  /** Also what has only the length of an identity or card number, fifteen to nineteen digits: where no trade's number is to be read. */
  readonly byLength?: boolean;
  /** Also what stands right beside a letter. */
  readonly inWords?: boolean;
}

const RUN = '[\\d０-９](?:[ \\u3000\\u00a0·-]?[\\d０-９])*[XxＸｘ]?';
const ALONE = new RegExp(`(?<![\\p{Script=Latin}\\d０-９_])${RUN}(?![\\p{Script=Latin}\\d０-９_])`, 'gu');
const ANYWHERE = new RegExp(`(?<![\\d０-９])${RUN}(?![\\d０-９])`, 'gu');
/** A mobile as people part it, three, four and four digits, with whatever stands between. */
const PARTED_MOBILE =
  /(?<![\p{Script=Latin}\d０-９_])[(（]?([1１][3-9３-９][\d０-９])[^\p{L}\d０-９]{1,3}([\d０-９]{4})[^\p{L}\d０-９]{0,3}([\d０-９]{4})(?![\p{Script=Latin}\d０-９_])/gu;
const PARTING = /([ \u3000\u00a0·-]+)/;
const DIGITS_MAX = 19;

/** What people call the number of a patient, with that number after it. */
const CARD =
  /((?:就诊|诊疗|健康|医保|社保|银行)卡(?:号码?|编号)?|卡号|(?:病案|病历|住院|门诊|登记|患者)(?:号码?|编号|ID)|(?:patient|inpatient|outpatient|medical record|card)(?: card)? (?:no\.?|number|id)|MRN)([\s:：为是#【[(（「]{0,4})((?=[A-Z]*[\d０-９])[A-Z\d０-９-]{5,32})/giu;

/**
 * What people wrote, masked: the numbers of people as `maskNumbers` finds them, and of cards and records what stands behind
 * their name; with `byLength` also by their shape, as queries see them (mask-samples.ts).
 */
export function maskWords(text: string, reading: Reading = {}): string {
  const shown = text.replace(CARD, (_, name: string, between: string, number: string) => {
    const known = maskNumbers(number, reading);
    return `${name}${between}${known === number ? maskMiddle(number, 0, 4) : known}`;
  });
  const known = maskNumbers(shown, reading);
  return reading.byLength === true ? maskShapes(known) : known;
}

/**
 * Identity, mobile and bank card numbers in a text, masked, however they are written: full width, parted by blanks or hyphens. Of
 * identity and card the check digit counts, so that an order number of 18 digits stays readable, unless `byLength`.
 */
export function maskNumbers(text: string, { byLength = false, inWords = false }: Reading = {}): string {
  return text
    .replace(inWords ? ANYWHERE : ALONE, (run) => maskRun(run, byLength))
    .replace(PARTED_MOBILE, (_, ...parts: string[]) => maskMobile(parts.slice(0, 3).join('').normalize('NFKC')));
}

/** Of several numbers beside each other those neighbours that together are one. Digits stand at even places, what parts them at odd. */
function maskRun(run: string, byLength: boolean): string {
  const pieces = run.split(PARTING);
  let shown = '';
  for (let at = 0; at < pieces.length; ) {
    const [number, next] = dayAt(pieces, at) ?? longestAt(pieces, at, byLength) ?? [pieces[at] ?? '', at + 1];
    shown += `${number}${pieces[next] ?? ''}`;
    at = next + 1;
  }
  return shown;
}

/** A day that begins there: no number begins with it, and several of them are none. */
function dayAt(pieces: readonly string[], at: number): [string, number] | null {
  const day = pieces.slice(at, at + 5).join('');
  return /^20\d{2}-\d{2}-\d{2}$/.test(day) ? [day, at + 5] : null;
}

/** The longest number that begins there, masked, and the place behind it. */
function longestAt(pieces: readonly string[], at: number, byLength: boolean): [string, number] | null {
  for (let last = Math.min(pieces.length - 1, at + 2 * DIGITS_MAX); last >= at; last -= 2) {
    const digits = pieces.slice(at, last + 1).filter((_, index) => index % 2 === 0);
    const number = masked(digits.join(''), byLength);
    if (number !== null) return [number, last + 1];
  }
  return null;
}

function masked(digits: string, byLength: boolean): string | null {
  const plain = digits.normalize('NFKC').toUpperCase();
  const [, mobile, after = ''] = /^(?:86)?(1[3-9]\d{9})(X?)$/.exec(plain) ?? [];
  if (mobile !== undefined) return maskMobile(mobile) + after;
  const isPersons = byLength ? /^\d{15,19}X?$/.test(plain) : isResidentId(plain) || isCard(plain);
  return isPersons ? maskResidentId(plain) : null;
}

/** Of fifteen digits, before 1999: place, then a birth day. */
const isResidentId = (digits: string): boolean =>
  checkResidentId(digits).ok || /^[1-8]\d{5}\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}$/.test(digits);

/** UnionPay: 62, sixteen to nineteen digits, by their check digit. */
function isCard(digits: string): boolean {
  if (!/^62\d{14,17}$/.test(digits)) return false;
  const sum = [...digits].toReversed().reduce((total, digit, index) => {
    const twice = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return sum % 10 === 0;
}
