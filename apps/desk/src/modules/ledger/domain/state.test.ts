import { addDays, type DateText, endOfDay, type Instant, instantOf, parseInstant, startOfDay } from '@yinuo/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dated, missedAt, nextMoveAt, stateAt } from './state.ts';

const day = (text: string) => text as DateText;
function at(text: string): Instant {
  const parsed = parseInstant(`${text}+08:00`);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}
const owed = (from: string, to: string, due: string, kind: Dated['kind'] = 'duty'): Dated => ({
  kind,
  from: day(from),
  to: day(to),
  due: day(due),
  dueAt: endOfDay(day(due)),
});
const monthly = owed('2026-03-01', '2026-03-31', '2026-03-31');
const friday = owed('2026-03-02', '2026-03-08', '2026-03-06');

describe('by the clock alone', () => {
  test.each([
    [monthly, '2026-03-23T23:59:59.999', 'planned'],
    [monthly, '2026-03-24T00:00:00', 'due-soon'],
    [monthly, '2026-03-31T00:00:00', 'due'],
    [monthly, '2026-04-01T00:00:00', 'due'], // 24:00 of the 31st: the due instant itself
    [monthly, '2026-04-01T00:00:00.001', 'overdue'],
    [monthly, '2026-05-02T00:00:00', 'overdue'],
    [monthly, '2026-05-02T00:00:00.001', 'missed'],
    [friday, '2026-03-05T00:00:00', 'due-soon'],
    [friday, '2026-03-07T00:00:00.001', 'overdue'],
    [friday, '2026-03-09T00:00:00.001', 'missed'],
    [{ ...friday, kind: 'payment' as const }, '2027-03-09T00:00:00', 'overdue'],
  ])('%j at %s is %s', (dated, now, state) => {
    expect(stateAt(dated, at(now))).toBe(state);
  });
});

const anyDated = fc
  .record({
    from: fc.integer({ min: 0, max: 400 }),
    length: fc.integer({ min: 0, max: 400 }),
    due: fc.integer({ min: -5, max: 430 }),
    kind: fc.constantFrom('duty', 'report', 'payment'),
  })
  .map(({ from, length, due, kind }) => {
    const first = addDays(day('2026-01-01'), from);
    const dueOn = addDays(first, due);
    return { kind, from: first, to: addDays(first, length), due: dueOn, dueAt: endOfDay(dueOn) } as Dated;
  });
const RANK = ['planned', 'due-soon', 'due', 'overdue', 'missed'];

describe('laws', () => {
  test('moves go forward only, and a walk along them ends where the clock alone would', () => {
    fc.assert(
      fc.property(anyDated, fc.integer({ min: 0, max: 900 }), (dated, days) => {
        const end = startOfDay(addDays(day('2025-12-01'), days));
        let now = startOfDay(day('2025-12-01'));
        for (let steps = 0; ; steps++) {
          expect(steps).toBeLessThan(RANK.length);
          const next = nextMoveAt(dated, now);
          if (next === null || next > end) break;
          expect(RANK.indexOf(stateAt(dated, next))).toBeGreaterThan(RANK.indexOf(stateAt(dated, now)));
          expect(stateAt(dated, instantOf(next - 1))).toBe(stateAt(dated, now));
          now = next;
        }
        expect(stateAt(dated, end)).toBe(stateAt(dated, now));
      }),
    );
  });

  test('nothing is missed before it was overdue', () => {
    fc.assert(
      fc.property(anyDated, (dated) => {
        const missed = missedAt(dated);
        if (missed !== null) expect(missed).toBeGreaterThan(dated.dueAt);
        else expect(dated.kind).toBe('payment');
      }),
    );
  });
});
