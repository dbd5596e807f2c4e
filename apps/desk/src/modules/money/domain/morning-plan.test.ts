import { type DateText, type Instant, parseInstant } from '@yinuo/kernel';
import { expect, test } from 'vitest';
import { dueLooks, morningTime } from './morning-plan.ts';

const day = (text: string) => text as DateText;
function at(text: string): Instant {
  const parsed = parseInstant(`${text.replace(' ', 'T')}:00+08:00`);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

test.each([
  [null, '09:00', '08:30'],
  ['07:45', '09:00', '07:45'],
  [null, '00:10', '00:00'],
  [null, null, null],
])('settings %s, contract %s: %s', (chosen, by, time) => expect(morningTime(chosen, by)).toBe(time));

test.each([
  ['2026-03-03 08:29', []],
  ['2026-03-03 08:30', ['2026-03-02 morning']],
  ['2026-03-03 10:10', ['2026-03-02 morning', '2026-03-02 bill']],
  ['2026-03-04 00:10', ['2026-03-02 morning', '2026-03-02 bill']],
  ['2026-03-04 08:30', ['2026-03-02 morning', '2026-03-02 bill', '2026-03-03 morning']],
])('at %s', (now, looks) => {
  const due = dueLooks(at(now), '08:30', day('2026-03-02'));
  expect(due.map((one) => `${one.day} ${one.stage}`)).toEqual(looks);
});

test('a desk that was down makes up for a week, not for ever', () => {
  const due = dueLooks(at('2026-03-31 12:00'), '08:30', day('2026-01-01'));
  expect(due[0]?.day).toBe('2026-03-24');
  expect(due).toHaveLength(14);
});
