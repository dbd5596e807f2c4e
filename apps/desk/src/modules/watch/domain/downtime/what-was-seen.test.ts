import { expect, it } from 'vitest';
import { whatWasSeen } from './what-was-seen.ts';

const report = { from: 0, to: 100 };

it.each([
  ['measured down for a part', [{ from: 10, to: 100 }], [], 'down'],
  ['watched, and it worked', [report], [report], 'up'],
  ['watched but for a tenth', [report], [{ from: 0, to: 90 }], 'up'],
  ['watched for less', [report], [{ from: 0, to: 89 }], 'unseen'],
  ['nobody watched', [report], [], 'unseen'],
])('%s', (_name, rest, watched, seen) => {
  expect(whatWasSeen(report, rest, watched)).toBe(seen);
});

it('a report of no length says nothing', () => {
  expect(whatWasSeen({ from: 5, to: 5 }, [{ from: 5, to: 6 }], [])).toBe('unseen');
});
