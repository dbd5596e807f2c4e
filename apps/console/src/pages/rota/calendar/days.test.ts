import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  markOf,
  mondayOf,
  nextHoliday,
  type RotaDay,
  spanOfMonth,
  touching,
} from './days.ts';

test.each([
  ['2026-02', '2026-01-26', '2026-03-01'],
  ['2026-06', '2026-06-01', '2026-07-05'],
  ['2027-02', '2027-02-01', '2027-02-28'],
])('%s is shown in whole weeks from %s to %s', (month, from, to) => {
  expect(spanOfMonth(month)).toEqual({ from, to });
});

test('days and months are counted over the ends of years', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addMonths('2026-01', -1)).toBe('2025-12');
  expect(mondayOf('2026-11-22')).toBe('2026-11-16');
  expect(daysBetween('2026-12-30', '2027-01-02')).toBe(3);
});

const day = (date: string, over: Partial<RotaDay> = {}): RotaDay => ({
  date,
  class: 'working',
  reason: { zh: '工作日', en: 'weekday' },
  holiday: null,
  provisional: false,
  primary: null,
  backup: null,
  ...over,
});
const spring = { zh: '春节', en: 'Spring Festival' };

test.each([
  ['holiday', { class: 'rest', holiday: spring }],
  ['make-up', { class: 'working', holiday: spring }],
  ['weekend', { class: 'rest' }],
  ['working', {}],
] as const)('%s', (mark, over) => {
  expect(markOf(day('2026-02-14', over))).toBe(mark);
});

describe('a span touches a Beijing day', () => {
  const spans = [{ startsAt: '2026-02-06T00:00:00+08:00', endsAt: '2026-02-07T00:00:00+08:00' }];
  test.each([
    ['2026-02-05', 0],
    ['2026-02-06', 1],
    ['2026-02-07', 0],
  ])('%s: %d', (date, count) => {
    expect(touching(date, spans)).toHaveLength(count);
  });
});

test('the next holiday ends before the make-up day that follows it', () => {
  const off = { class: 'rest', holiday: spring } as const;
  const days = [
    day('2026-02-14'),
    day('2026-02-15', off),
    day('2026-02-16', off),
    day('2026-02-17', { holiday: spring }),
  ];
  expect(nextHoliday(days)).toEqual({ name: spring, from: '2026-02-15', to: '2026-02-16', provisional: false });
  expect(nextHoliday([day('2026-02-14')])).toBeUndefined();
});
