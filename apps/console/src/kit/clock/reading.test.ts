import { expect, test } from 'vitest';
import { type ClockView, readClock } from './reading.ts';

const start = Date.parse('2026-02-14T16:40:00+08:00');
const minutes = (count: number): number => start + count * 60_000;
const clock: ClockView = {
  clause: 'XY-4',
  clockTitle: { zh: '响应', en: 'Respond' },
  start: new Date(start).toISOString(),
  due: new Date(minutes(10)).toISOString(),
  state: 'pending',
  atRisk: false,
  usedPercent: 50,
  metAt: null,
  elapsedMs: 300_000,
  provisional: false,
  agreedWord: null,
  demands: [],
  why: [],
};

test('a running clock carries the counted share on', () => {
  expect(readClock(clock, minutes(5), minutes(5))).toEqual({ share: 0.5, shown: 'pending', left: 300_000 });
  expect(readClock(clock, minutes(5), minutes(7.5)).share).toBeCloseTo(0.75);
});

test('it turns at risk when its first warning passes, without a new reply', () => {
  const warned = { ...clock, warnings: [{ share: 80, at: new Date(minutes(8)).toISOString() }] };
  expect(readClock(warned, minutes(5), minutes(7.9)).shown).toBe('pending');
  expect(readClock(warned, minutes(5), minutes(8)).shown).toBe('at-risk');
});

test('over its time it is whole, with the time since', () => {
  expect(readClock({ ...clock, state: 'breached' }, minutes(5), minutes(12))).toEqual({
    share: 1,
    shown: 'breached',
    left: -120_000,
  });
});

test('a met clock stands still; a clock without a due instant has no share', () => {
  const met = { ...clock, state: 'met' as const, usedPercent: 30, metAt: new Date(minutes(3)).toISOString() };
  expect(readClock(met, minutes(5), minutes(60))).toEqual({ share: 0.3, shown: 'met', left: undefined });
  expect(readClock({ ...clock, due: null }, minutes(5), minutes(6)).share).toBeUndefined();
});
