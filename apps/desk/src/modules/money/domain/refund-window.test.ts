import { type DateText, type Instant, parseInstant } from '@yinuo/kernel';
import { expect, test } from 'vitest';
import { needsRefund, refundUntil, refundWarning } from './refund-window.ts';

const day = (text: string) => text as DateText;
const at = (text: string): Instant => {
  const parsed = parseInstant(`${text}T10:00:00+08:00`);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};
const row = (side: string, kind: 'pay' | 'refund', on: string, transactionId = '') => ({
  side,
  kind,
  at: at(on),
  transactionId,
  tradeNo: '',
});
const paid = { kind: 'pay', cause: 'his-not-told', amounts: { bill: 5000, his: null } } as const;
const due = { kind: 'refund', cause: 'refund-not-paid', amounts: { bill: null, his: -5000 } } as const;

test.each([
  ['2026-03-02', '2027-03-01'],
  ['2028-02-29', '2029-02-27'], // there is no 29 February a year later
  ['2027-03-01', '2028-02-29'],
])('paid on %s: until %s', (on, until) => {
  expect(refundUntil(paid, [row('bill', 'pay', on), row('orders', 'pay', on)])).toBe(until);
  expect(refundUntil({ ...paid, cause: 'money-not-received', amounts: { bill: null, his: 5000 } }, [])).toBeNull();
});

test('of two payments of one order the earlier one counts', () => {
  const rows = [row('bill', 'pay', '2026-03-02'), row('bill', 'pay', '2026-03-01')];
  expect(refundUntil({ ...paid, cause: 'paid-twice' }, rows)).toBe('2027-02-28');
});

test.each([
  ['its payment is in the rows', [row('his', 'refund', '2026-05-01'), row('bill', 'pay', '2026-03-02')], '2027-03-01'],
  [
    'the channel’s number tells the day',
    [row('his', 'refund', '2026-05-01', '4200001234202603021234567890')],
    '2027-03-01',
  ],
  ['a number tells no day', [row('his', 'refund', '2026-05-01', `4200${'0'.repeat(24)}`)], '2027-04-30'],
  ['a number tells a later day', [row('his', 'refund', '2026-05-01', '4200001234202606021234567890')], '2027-04-30'],
])('a refund that is due and not paid: %s', (_what, rows, until) => expect(refundUntil(due, rows)).toBe(until));

test.each([
  [due, true],
  [{ ...due, cause: 'refund-under-way', amounts: { bill: -5000, his: -5000 } }, true],
  [{ ...due, cause: 'refund-not-in-his', amounts: { bill: -5000, his: null } }, false],
  [{ ...paid, cause: 'amounts-differ', amounts: { bill: 5000, his: 4000 } }, true],
  [{ ...paid, cause: 'amounts-differ', amounts: { bill: 4000, his: 5000 } }, false],
  [{ ...paid, amounts: { orders: 5000, his: null } }, true],
  [{ ...paid, cause: 'midnight' }, false],
] as const)('%o needs a refund: %s', (different, needs) => expect(needsRefund(different)).toBe(needs));

test.each([
  ['2027-02-13', null, null],
  ['2027-02-14', null, 15],
  ['2027-02-15', 15, null],
  ['2027-02-26', 15, 3],
  ['2027-02-26', null, 3],
  ['2027-03-01', 15, 3],
  ['2027-03-01', 3, null],
  ['2027-03-02', null, null],
] as const)('on %s, warned %s: %s', (today, warned, warning) =>
  expect(refundWarning(day('2027-03-01'), warned, day(today))).toBe(warning),
);
