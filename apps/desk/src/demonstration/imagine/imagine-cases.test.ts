import { chineseCalendar, dateOf, startOfDay } from '@yinuo/kernel';
import { expect, it } from 'vitest';
import { imagineCases } from './imagine-cases.ts';

const from = dateOf(2025, 12, 1);
const until = startOfDay(dateOf(2026, 11, 22));
const cases = imagineCases(from, until, chineseCalendar());

it('tells the same year each time, in order, inside its bounds', () => {
  expect(imagineCases(from, until, chineseCalendar())).toEqual(cases);
  expect(cases.every((one, index) => index === 0 || one.reportedAt >= (cases[index - 1]?.reportedAt ?? 0))).toBe(true);
  expect(cases.every((one) => one.reportedAt >= startOfDay(from) && one.reportedAt < until)).toBe(true);
  expect(cases.every((one) => one.reportedAt < one.respondedAt && one.respondedAt < one.resolvedAt)).toBe(true);
});

it('is a year worth looking at: every contract, several kinds, some hundreds of cases', () => {
  expect(new Set(cases.map((one) => one.slug)).size).toBe(4);
  expect(new Set(cases.map((one) => one.happening.kind)).size).toBeGreaterThan(5);
  expect(cases.length).toBeGreaterThan(300);
  expect(cases.length).toBeLessThan(900);
});
