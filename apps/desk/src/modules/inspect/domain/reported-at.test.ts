import { type DateText, type Instant, parseInstant } from '@yinuo/kernel';
import { expect, it } from 'vitest';
import { reportedAtOf } from './reported-at.ts';

const at = (text: string): Instant => {
  const parsed = parseInstant(`${text}:00+08:00`);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};
const endsOn = '2026-03-31' as DateText;

it.each([
  ['in the term', '2026-03-30T10:00', '2026-04-01T00:00', '2026-03-30T10:05', null],
  ['in the term, the job ran after it', '2026-03-31T23:50', '2026-04-01T00:00', '2026-04-01T00:10', '2026-03-31T23:50'],
  ['after the term', '2026-04-03T10:00', '2026-03-16T00:00', '2026-04-03T10:00', '2026-03-16T00:00'],
  ['after the term, due at its end', '2026-04-03T10:00', '2026-04-01T00:00', '2026-04-03T10:00', '2026-03-31T23:59'],
  ['after the term, due after it', '2026-04-20T10:00', '2026-04-10T00:00', '2026-04-20T10:00', '2026-03-31T23:59'],
])('signed %s', (_, signed, due, now, reported) =>
  expect(reportedAtOf({ signedAt: at(signed), dueAt: at(due) }, endsOn, at(now))).toBe(reported && at(reported)),
);

it('without a term it is not ours to say', () => {
  const signedAt = at('2026-04-03T10:00');
  expect(reportedAtOf({ signedAt, dueAt: signedAt }, null, signedAt)).toBeNull();
});
