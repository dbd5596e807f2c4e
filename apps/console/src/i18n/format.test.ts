import { describe, expect, test } from 'vitest';
import { beijingDay, formatInstant, weekday } from './instant.ts';
import { formatBytes, formatCountdown, formatDuration, formatFen, formatMeasure, formatShare } from './quantity.ts';

const now = Date.parse('2026-02-14T16:40:00+08:00');

describe('instants are shown in Beijing time', () => {
  test.each([
    ['2026-02-14T08:40:00Z', 'full', 'zh', '2026-02-14 16:40:00'],
    ['2026-02-14T08:40:00Z', 'minute', 'en', '14 Feb 2026 16:40'],
    ['2026-02-14T17:10:00+08:00', 'near', 'zh', '今天 17:10'],
    ['2026-02-14T16:00:00Z', 'near', 'zh', '明天 00:00'],
    ['2026-02-13T15:59:59Z', 'near', 'en', 'yesterday 23:59'],
    ['2026-02-17T09:00:00+08:00', 'near', 'zh', '2月17日 09:00'],
    ['2025-12-31T16:00:00Z', 'short', 'zh', '1月1日 00:00'],
    ['2025-12-31T15:59:59Z', 'short', 'en', '31 Dec 2025 23:59'],
    ['not a time', 'full', 'zh', '–'],
  ] as const)('%s as %s in %s', (at, style, language, words) => {
    expect(formatInstant(at, style, language, now)).toBe(words);
  });

  test('a payment at 00:30 on 1 April belongs to April', () => {
    expect(beijingDay('2026-03-31T16:30:00Z')).toBe('2026-04-01');
    expect(weekday('2026-02-14', 'zh')).toBe('周六');
  });
});

test.each([
  [70 * 60_000, '1 小时 10 分钟', '1 h 10 min'],
  [2 * 86_400_000, '2 天', '2 d'],
  [65_000, '1 分钟 5 秒', '1 min 5 s'],
  [-4000, '4 秒', '4 s'],
  [0, '0 秒', '0 s'],
])('%d ms in words', (length, zh, en) => {
  expect(formatDuration(length, 'zh')).toBe(zh);
  expect(formatDuration(length, 'en')).toBe(en);
});

test('a countdown keeps its width', () => {
  expect(formatCountdown(245_000, 'zh')).toBe('04:05');
  expect(formatCountdown(3_600_000, 'zh')).toBe('01:00:00');
  expect(formatCountdown(90_061_000, 'en')).toBe('1 d 01:01:01');
});

test('shares name no sample, and never round up to all', () => {
  expect(formatShare(0, 0)).toBeUndefined();
  expect(formatShare(5, 7)).toBe('71.43%');
  expect(formatShare(9999, 10_000)).toBe('99.99%');
});

test.each([
  [264.068, 'ms', '264.07 毫秒', '264.07 ms'],
  [1500, 'ms', '1,500 毫秒', '1,500 ms'],
  [89.9, '%', '89.9%', '89.9%'],
  [12, 'd', '12 天', '12 d'],
  [94.2, 'Mbit/s', '94.2 Mbit/s', '94.2 Mbit/s'],
  [1_572_864, 'B', '1.5 MB', '1.5 MB'],
  [3, null, '3', '3'],
] as const)('%d %s as measured', (value, unit, zh, en) => {
  expect(formatMeasure(value, unit, 'zh')).toBe(zh);
  expect(formatMeasure(value, unit, 'en')).toBe(en);
});

test('fen stay whole', () => {
  expect(formatFen(123_456_789)).toBe('¥1,234,567.89');
  expect(formatFen(-5)).toBe('-¥0.05');
  expect(formatBytes(1_572_864)).toBe('1.5 MB');
});
