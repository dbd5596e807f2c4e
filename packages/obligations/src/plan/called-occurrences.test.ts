import { formatInstant } from '@yinuo/kernel';
import { expect, test } from 'vitest';
import type { Contract } from '../language/index.ts';
import { at, readContract } from '../testing/cases.ts';
import { calledOccurrences } from './called-occurrences.ts';

const XY = readContract('xiyuan');
const fault = (severity: string | null, when = '2026-02-10 23:30') =>
  ({
    id: 'case_1',
    number: 'XY-2026-000001',
    kind: 'fault',
    severity,
    handling: 'none',
    resolvedAt: at(when),
  }) as const;

test.each([
  ['major', 1],
  ['general', 1],
  ['daily', 0],
  [null, 0],
])('XY-6: a %s fault calls for %i analysis', (severity, count) => {
  expect(calledOccurrences(XY, fault(severity))).toHaveLength(count);
});

test('seven days end at 24:00 of the seventh after the day of the resolution, over holidays too', () => {
  const [one] = calledOccurrences(XY, fault('major'));
  expect(one).toMatchObject({
    id: 'xiyuan/fault-analysis-report/XY-2026-000001',
    kind: 'report',
    clause: 'XY-6',
    owedBy: 'supplier',
    period: 'XY-2026-000001',
    case: { id: 'case_1' },
    from: '2026-02-10',
    due: '2026-02-17',
    provisional: false,
  });
  expect(formatInstant(at('2026-02-18 00:00'))).toBe(formatInstant(one?.dueAt ?? at('2026-01-01 00:00')));
});

test.each([
  ['4h', '2026-02-11', '2026-02-11 03:30'],
  ['24h', '2026-02-11', '2026-02-11 23:30'],
  ['1d', '2026-02-11', '2026-02-12 00:00'],
  ['36h', '2026-02-12', '2026-02-12 11:30'],
])('a term of %s', (within, due, until) => {
  const [one] = calledOccurrences(withTerm(within), fault('major'));
  expect([one?.due, one?.dueAt]).toEqual([due, at(until)]);
});

test('what says no term, or no cases, is not dated', () => {
  expect(calledOccurrences(withTerm(undefined), fault('major'))).toEqual([]);
  // ZK-14 and ZK-15 are called for by money, not by a case.
  expect(calledOccurrences(readContract('zhongkai'), fault('urgent'))).toEqual([]);
});

function withTerm(within: string | undefined): Contract {
  const changed = structuredClone(XY);
  for (const one of changed.clauses.flatMap((clause) => clause.obligations ?? []))
    if (one.id === 'fault-analysis-report') Object.assign(one, { within });
  return changed;
}
