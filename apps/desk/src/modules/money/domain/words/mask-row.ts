import { checkResidentId, maskMobile, maskName, maskResidentId } from '@yinuo/kernel';

/** Digits, full width or half, perhaps parted by blanks or hyphens, that stand by themselves. */
const DIGITS =
  /(?<![\p{Script=Latin}\d０-９_])[\d０-９](?:[ \u3000\u00a0·-]?[\d０-９])*[XxＸｘ]?(?![\p{Script=Latin}\d０-９_])/gu;
const PARTING = /[ \u3000\u00a0·-]+/;
const NAME = /^\p{Script=Han}{2,4}$/u;
const PARTS_MAX = 24;

/** What side and channel write into a cell of numbers, with what may be a patient's in it masked: identity, mobile, card, name. */
export const maskCell = (text: string): string => (NAME.test(text.trim()) ? maskName(text) : maskNumbers(text));

/**
 * Identity, mobile and card numbers in a text, masked, however they are written. Of an identity number the check digit counts, so
 * that an order number of 18 digits stays readable.
 */
export function maskNumbers(text: string): string {
  return text.replace(DIGITS, (run) => {
    const parts = run.split(PARTING).slice(0, PARTS_MAX);
    const whole = masked(parts.join(''));
    return whole ?? maskParts(parts) ?? run;
  });
}

/** Of several numbers beside each other: those neighbours that together are one. */
function maskParts(parts: readonly string[]): string | null {
  const shown: string[] = [];
  let found = false;
  for (let at = 0; at < parts.length; ) {
    const ends = Array.from({ length: parts.length - at }, (_, n) => parts.length - n);
    const end = ends.find((one) => masked(parts.slice(at, one).join('')) !== null);
    const own = end === undefined ? null : masked(parts.slice(at, end).join(''));
    shown.push(own ?? parts[at] ?? '');
    found ||= own !== null;
    at = own === null || end === undefined ? at + 1 : end;
  }
  return found ? shown.join(' ') : null;
}

function masked(digits: string): string | null {
  const plain = digits.normalize('NFKC').toUpperCase();
  if (/^(86)?1[3-9]\d{9}$/.test(plain)) return maskMobile(plain.slice(-11));
  if (checkResidentId(plain).ok || isOldResidentId(plain) || isCard(plain)) return maskResidentId(plain);
  return null;
}

/** Of fifteen digits, before 1999: place, then a birth day. */
const isOldResidentId = (digits: string): boolean =>
  /^[1-8]\d{5}\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}$/.test(digits);

/** UnionPay: 62, sixteen to nineteen digits, by their check digit. */
function isCard(digits: string): boolean {
  if (!/^62\d{14,17}$/.test(digits)) return false;
  const sum = [...digits].toReversed().reduce((total, digit, index) => {
    const twice = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return sum % 10 === 0;
}

/** A time, an amount or a number of a trade: no header has such a cell. */
const DATA = /\d{5}|\d{4}[-/年.]\d{1,2}|^[+-]?\d+(\.\d+)?$/;

/** A header as it stands, or, where a file has none and the first row was taken for it, that row without the patient. */
export const maskHeader = (cells: readonly string[]): string[] => {
  const isRow = cells.some((cell) => DATA.test(cell.normalize('NFKC').trim()));
  return cells.map((cell) => (isRow ? maskCell(cell) : maskNumbers(cell)));
};

/** What a fault says of a cell: `"张三" is not an amount`. */
export function maskRule(rule: string): string {
  if (rule.startsWith(HEADLESS)) return `${HEADLESS}${maskHeader(rule.slice(HEADLESS.length).split(',')).join(',')}`;
  return maskNumbers(rule).replace(/"([^"]*)"/g, (_, cell: string) => `"${maskCell(cell)}"`);
}
const HEADLESS = 'no known format has the columns ';

const NUMBERS = ['orderNo', 'transactionId', 'refundNo', 'channelRefundNo', 'hisNo', 'tradeNo'] as const;
type Numbers = Partial<Record<(typeof NUMBERS)[number], string>>;

/** A row as people see it: a source may have put a patient's number or name where a trade's belongs. */
export const maskRow = <R extends Numbers>(row: R): R => ({
  ...row,
  ...Object.fromEntries(NUMBERS.flatMap((name) => (row[name] === undefined ? [] : [[name, maskCell(row[name])]]))),
});
