import { type DateText, parseInstant } from '@yinuo/kernel';
import { expect, test } from 'vitest';
import { refundUntil, refundWarning } from './refund-window.ts';

const day = (text: string) => text as DateText;
const at = (text: string) => {
  const parsed = parseInstant(`${text}T10:00:00+08:00`);
  return parsed.ok ? parsed.value : null;
};

test.each([
  ['his-not-told', '2026-03-02', '2027-03-01'],
  ['paid-twice', '2028-02-29', '2029-02-27'],
  ['money-not-received', '2026-03-02', null],
])('%s paid on %s: until %s', (cause, paid, until) => expect(refundUntil(cause, at(paid))).toBe(until));

test.each([
  ['2027-02-13', null, null],
  ['2027-02-14', null, 15],
  ['2027-02-15', 15, null],
  ['2027-02-26', 15, 3],
  ['2027-02-26', null, 3],
  ['2027-03-01', 3, null],
  ['2027-03-02', null, null],
] as const)('on %s, warned %s: %s', (today, warned, due) =>
  expect(refundWarning(day('2027-03-01'), warned, day(today))).toBe(due),
);
