import { maskName, maskNumbers } from '@yinuo/kernel';

const NAME = /^\p{Script=Han}{2,4}$/u;

/** What side and channel write into a cell of numbers, with what may be a patient's in it masked: identity, mobile, card, name. */
export const maskCell = (text: string): string => (NAME.test(text.trim()) ? maskName(text) : maskNumbers(text));

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
