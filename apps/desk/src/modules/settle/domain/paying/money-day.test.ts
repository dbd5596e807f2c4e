import { type DateText, instantOf } from '@yinuo/kernel';
import { expect, test } from 'vitest';
import { moneyDay } from './money-day.ts';

const day = (text: string) => text as DateText;
test.each([
  ['told on the day of paying', '2026-03-05', '2026-03-05', null, '2026-03-09', '2026-03-05'],
  ['dated back, but told in time', '2026-03-05', '2026-03-09', null, '2026-03-09', '2026-03-05'],
  ['dated back over the due day', '2026-03-09', '2026-03-10', null, '2026-03-09', '2026-03-10'],
  ['paid late, told later', '2026-03-10', '2026-03-12', null, '2026-03-09', '2026-03-10'],
  ['nothing is due yet', '2026-03-05', '2026-03-12', null, null, '2026-03-05'],
  ['agreed by the payee', '2026-03-09', '2026-03-12', '2026-03-09', '2026-03-09', '2026-03-09'],
  [
    'there only later by the payee, and too late: not by that word alone',
    '2026-03-09',
    '2026-03-09',
    '2026-03-11',
    '2026-03-09',
    '2026-03-09',
  ],
  ['late by both, later by the payee', '2026-03-10', '2026-03-10', '2026-03-20', '2026-03-09', '2026-03-10'],
  ['later by the payee, and still in time', '2026-03-05', '2026-03-05', '2026-03-09', '2026-03-09', '2026-03-09'],
  ['nothing is due yet: the payee', '2026-03-05', '2026-03-05', '2026-03-09', null, '2026-03-09'],
])('%s', (_what, paid, told, arrived, due, counts) => {
  const money = {
    paid_on: day(paid),
    paid_at: instantOf(Date.parse(`${told}T00:30:00+08:00`)),
    arrived_on: arrived === null ? null : day(arrived),
    agreed_at: null,
  };
  const late = { ...money, agreed_at: instantOf(1) };
  if (arrived !== null) expect(moneyDay(late, due === null ? null : day(due))).toBe(arrived); // the payer agreed
  expect(moneyDay(money, due === null ? null : day(due))).toBe(counts);
});
