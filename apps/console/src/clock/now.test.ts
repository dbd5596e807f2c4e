import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { deviceNow, hearDesk, now } from './now.ts';

const AT = Date.parse('2026-03-01T08:00:00+08:00');

afterEach(() => {
  vi.useRealTimers();
  hearDesk(new Date().toUTCString());
});

const setDevice = (at: number) => vi.useFakeTimers({ now: at, toFake: ['Date'] });

test.each([
  ['three days behind', -3 * 86_400_000],
  ['an hour ahead', 3_600_000],
])('on a computer %s the time is the desk’s', (_, offMs) => {
  setDevice(AT + offMs);
  hearDesk(new Date(AT).toUTCString());
  expect(now()).toBe(AT);
  expect(deviceNow()).toBe(AT + offMs);
});

test('a computer that is right keeps its own time, and one that was set right gets it back', () => {
  setDevice(AT + 3_600_000);
  hearDesk(new Date(AT).toUTCString());
  setDevice(AT + 900);
  hearDesk(new Date(AT).toUTCString());
  expect(now()).toBe(AT + 900);
});

test.each([null, 'soon'])('a reply that tells no time (%s) changes nothing', (date) => {
  setDevice(AT);
  hearDesk(date);
  expect(now()).toBe(AT);
});

test('nothing else in the console reads a clock', () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const sources = globSync('**/*.{ts,tsx}', { cwd: root }).filter((file) => !/[.]test[.]|^clock\//.test(file));
  expect(sources.length).toBeGreaterThan(300);
  expect(
    sources.filter((file) => /Date\.now\(|new Date\(\)|dayjs\(\)/.test(readFileSync(`${root}${file}`, 'utf8'))),
  ).toEqual([]);
});
