import { instantOf } from '@yinuo/kernel';
import { describe, expect, it } from 'vitest';
import type { CaseFact } from './case-fact.ts';
import { readHistory } from './case-state.ts';
import { effectiveFacts } from './effective-facts.ts';
import { judgeFacts } from './judge-facts.ts';
import { lastActOf } from './last-act.ts';
import { openRequests } from './promises.ts';

let line = 0;
/** A fact of person `by` at a minute of the case's first hour, recorded then unless said otherwise. */
function fact(
  type: string,
  minute: number,
  data: Record<string, unknown> = {},
  more: Partial<CaseFact> = {},
): CaseFact {
  line += 1;
  const at = instantOf(Date.UTC(2026, 2, 2, 1, minute));
  const actor = { kind: 'person', id: 'p1', name: '甲' };
  return {
    id: `fact_${line}`,
    seq: line,
    type: `case.${type}`,
    at,
    recordedAt: at,
    actor,
    org: 'o',
    channel: null,
    data: { side: 'supplier', ...data },
    key: null,
    ...more,
  };
}
const report = () => fact('reported', 0, { kind: 'fault', severity: 'daily', side: 'hospital' });

describe('history', () => {
  it('a fact that was taken back counts for nothing, and so does the taking back', () => {
    const resolved = fact('resolved', 10, { solution: 'x' });
    const facts = [report(), resolved, fact('undone', 11, { facts: [resolved.id] })];
    expect(effectiveFacts(facts).map((one) => one.type)).toEqual(['case.reported']);
    expect(readHistory(effectiveFacts(facts))).toMatchObject({ state: 'open', resolvedAt: null, solution: null });
  });

  it('goes by when things happened, then by line, and always begins with the report', () => {
    const late = fact('reopened', 20);
    const facts = [report(), late, fact('resolved', 10, { solution: 'a' }), fact('responded', 0)];
    expect(effectiveFacts(facts).map((one) => one.type)).toEqual([
      'case.reported',
      'case.responded',
      'case.resolved',
      'case.reopened',
    ]);
    expect(readHistory(effectiveFacts(facts)).state).toBe('open');
  });

  it('a corrected report time moves the report and nothing else', () => {
    const facts = [report(), fact('report-time-corrected', 30, { reportedAt: '2026-03-02T08:50:00+08:00' })];
    const [first] = effectiveFacts(facts);
    expect(first?.at).toBe(Date.UTC(2026, 2, 2, 0, 50));
    expect(facts[0]?.at).toBe(Date.UTC(2026, 2, 2, 1, 0));
  });

  it('only a person’s response sets the first response', () => {
    const robot = fact('responded', 1, {}, { actor: { kind: 'robot', id: 'h', name: 'r' } });
    expect(readHistory([report(), robot, fact('responded', 5)]).firstResponseAt).toBe(Date.UTC(2026, 2, 2, 1, 5));
  });
});

it('the judge gets what it knows, marked by who did it, and nothing of the desk’s own', () => {
  const system = { actor: { kind: 'system', id: 'job', name: null } };
  const facts = [
    report(),
    fact('noted', 1, { internal: true }),
    fact('responded', 2, {}, system),
    fact('warned', 3),
    fact('replied', 4, { to: 'patient' }),
  ];
  expect(judgeFacts('c', facts).map(({ type, by }) => [type, by])).toEqual([
    ['reported', 'hospital'],
    ['responded', 'automatic'],
    ['replied', 'supplier'],
  ]);
});

describe('what may be taken back', () => {
  const other = { actor: { kind: 'person', id: 'p2', name: '乙' } };
  it.each<[string, CaseFact[], string[]]>([
    [
      'the own last act with all it recorded',
      [report(), fact('responded', 5), fact('resolved', 5)],
      ['case.responded', 'case.resolved'],
    ],
    ['not what somebody else did last', [report(), fact('resolved', 5), fact('reopened', 6, {}, other)], []],
    ['not a report', [report()], []],
    ['not an act with an effect beyond the case', [report(), fact('merged', 5)], []],
  ])('%s', (_what, facts, types) => {
    expect(lastActOf(facts, 'p1').map((one) => one.type)).toEqual(types);
  });
});

it('a request is open until it is answered, with its last promise', () => {
  const asked = fact('requested', 1, { request: 'r1', party: 'HIS', promisedBy: '2026-03-02T10:00:00+08:00' });
  const promised = fact('request-promised', 2, {
    request: 'r1',
    party: 'HIS',
    promisedBy: '2026-03-02T11:00:00+08:00',
  });
  expect(openRequests([asked, promised])).toEqual([
    { request: 'r1', party: 'HIS', promisedBy: Date.UTC(2026, 2, 2, 3) },
  ]);
  expect(openRequests([asked, promised, fact('request-answered', 3, { request: 'r1' })])).toEqual([]);
});
