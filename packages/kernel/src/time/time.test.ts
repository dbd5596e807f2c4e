import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  beijingDate,
  type DateText,
  dateOfDayNumber,
  dayNumberOf,
  daysBetween,
  endOfDay,
  formatDuration,
  formatDurationWords,
  formatInstant,
  instantOf,
  millisOf,
  parseDate,
  parseDuration,
  parseInstant,
  startOfDay,
  weekday,
} from '../index.ts';

const date = (text: string): DateText => {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};

describe('instants', () => {
  test.each([
    ['2026-02-14T16:40:00+08:00', Date.UTC(2026, 1, 14, 8, 40)],
    ['2026-02-14T08:40:00Z', Date.UTC(2026, 1, 14, 8, 40)],
    ['2026-02-13T23:40:00.5-09:00', Date.UTC(2026, 1, 14, 8, 40, 0, 500)],
    ['2024-02-29T23:59:59.007+08:00', Date.UTC(2024, 1, 29, 15, 59, 59, 7)],
  ])('%s is read', (text, ms) => {
    expect(parseInstant(text)).toEqual({ ok: true, value: ms });
  });

  test.each([
    ['2026-02-14T16:40:00', 'offset-missing'],
    ['2026-02-14', 'instant-format'],
    ['2026-02-14 16:40:00+08:00', 'instant-format'],
    ['2026-02-14T16:40+08:00', 'instant-format'],
    ['2026-02-29T16:40:00+08:00', 'no-such-instant'],
    ['2026-02-14T24:00:00+08:00', 'no-such-instant'],
    ['2026-02-14T16:60:00+08:00', 'no-such-instant'],
    ['2026-02-14T16:40:00+15:00', 'no-such-instant'],
  ])('%s is refused: %s', (text, rule) => {
    expect(parseInstant(text)).toEqual({ ok: false, error: { rule, text } });
  });

  test('are written in Beijing time, milliseconds only when there are any', () => {
    expect(formatInstant(instantOf(Date.UTC(2026, 1, 14, 8, 40)))).toBe('2026-02-14T16:40:00+08:00');
    expect(formatInstant(instantOf(Date.UTC(2025, 11, 31, 16, 0, 0, 40)))).toBe('2026-01-01T00:00:00.040+08:00');
  });

  test('formatted and parsed again are the same, whatever the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60_000_000_000_000, max: 250_000_000_000_000 }), (ms) => {
        expect(parseInstant(formatInstant(instantOf(ms)))).toEqual({ ok: true, value: ms });
      }),
    );
  });

  test('a payment at 2026-04-01 00:30 in Beijing belongs to April', () => {
    expect(beijingDate(instantOf(Date.UTC(2026, 2, 31, 16, 30)))).toBe('2026-04-01');
  });

  test('a day lasts from 00:00 to 24:00', () => {
    const day = date('2026-12-31');
    expect(formatInstant(startOfDay(day))).toBe('2026-12-31T00:00:00+08:00');
    expect(formatInstant(endOfDay(day))).toBe('2027-01-01T00:00:00+08:00');
    expect(beijingDate(instantOf(endOfDay(day) - 1))).toBe(day);
  });
});

describe('dates', () => {
  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '0000-01-01', '2026-1-1', '2026-01-01T00:00:00Z'])(
    '%s is refused',
    (text) => {
      expect(parseDate(text).ok).toBe(false);
    },
  );

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2020-08-01', 36, '2023-08-01'],
    ['2025-11-30', 15, '2027-02-28'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(date(from), months)).toBe(to);
  });

  test('years: 29 February falls back to the 28th; the year end carries', () => {
    expect(addYears(date('2024-02-29'), 1)).toBe('2025-02-28');
    expect(addDays(date('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(date('2026-01-01'), 365)).toBe('2027-01-01');
  });

  test('numbers, weekdays and Date.UTC agree on every day of four centuries', () => {
    for (let day: number = dayNumberOf(date('1899-12-31')); day < 121_000; day += 1) {
      const host = new Date(day * 86_400_000);
      const text = dateOfDayNumber(day);
      if (
        text !== host.toISOString().slice(0, 10) ||
        dayNumberOf(text) !== day ||
        weekday(text) % 7 !== host.getUTCDay()
      ) {
        expect.fail(text);
      }
    }
    expect(daysBetween(date('2026-01-01'), date('2027-01-01'))).toBe(365);
  });
});

describe('durations', () => {
  test.each([
    ['30s', 30_000, '30 秒', '30 s'],
    ['15min', 900_000, '15 分钟', '15 min'],
    ['4h', 14_400_000, '4 小时', '4 h'],
    ['1h30min', 5_400_000, '1 小时 30 分钟', '1 h 30 min'],
    ['3d', 259_200_000, '3 天', '3 days'],
    ['7d', 604_800_000, '7 天', '7 days'],
    ['30d', 2_592_000_000, '30 天', '30 days'],
  ])('%s', (text, ms, zh, en) => {
    expect(parseDuration(text)).toEqual({ ok: true, value: ms });
    expect(formatDurationWords(millisOf(ms), 'zh')).toBe(zh);
    expect(formatDurationWords(millisOf(ms), 'en')).toBe(en);
    expect(formatDuration(millisOf(ms))).toBe(text);
  });

  test.each(['', '15', '15 min', 'min', '-1h', '1.5h', '30min1h', '1h1h', '99999999999999999d'])(
    '%j is refused',
    (text) => {
      expect(parseDuration(text).ok).toBe(false);
    },
  );

  test.each([
    [86_400_000, '24 小时'],
    [172_800_000, '48 小时'],
    [259_199_999, '71 小时 59 分钟 59 秒'],
    [266_400_000, '3 天 2 小时'],
  ])('%i ms is %s, as contracts say it', (ms, zh) => {
    expect(formatDurationWords(millisOf(ms), 'zh')).toBe(zh);
  });

  test('no time at all has a word', () => {
    expect(formatDurationWords(millisOf(0), 'zh')).toBe('0 秒');
  });
});
