import { type Instant, parseInstant } from '@yinuo/kernel';
import { expect, it } from 'vitest';
import { endOfWindow } from './daily-window.ts';

const at = (text: string): Instant => {
  const parsed = parseInstant(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};

// Lesson 5: the Beijing day, whatever the server's zone; the end lies outside, today and tomorrow.
it.each([
  ['22:00', '06:00', '2026-03-01T21:59:59+08:00', null],
  ['22:00', '06:00', '2026-03-01T22:00:00+08:00', '2026-03-02T06:00:00+08:00'],
  ['22:00', '06:00', '2026-03-01T23:30:00+08:00', '2026-03-02T06:00:00+08:00'],
  ['22:00', '06:00', '2026-03-02T05:59:59+08:00', '2026-03-02T06:00:00+08:00'],
  ['22:00', '06:00', '2026-03-02T06:00:00+08:00', null],
  ['22:00', '06:00', '2026-03-02T23:30:00+08:00', '2026-03-03T06:00:00+08:00'],
  ['22:00', '06:00', '2026-03-01T15:30:00Z', '2026-03-02T06:00:00+08:00'],
  ['12:00', '14:00', '2026-03-01T12:00:00+08:00', '2026-03-01T14:00:00+08:00'],
  ['12:00', '14:00', '2026-03-01T14:00:00+08:00', null],
  ['08:00', '08:00', '2026-03-01T08:00:00+08:00', null],
])('%s–%s at %s ends %s', (from, to, now, end) => {
  expect(endOfWindow({ from, to }, at(now))).toBe(end === null ? null : at(end));
});
