import { describe, expect, test } from 'vitest';
import { IncidentFact } from '../incident/incident-fact.ts';
import { readIncidents } from '../incident/read-incidents.ts';
import type { Contract, Penalty } from '../language/index.ts';
import { at, readContract } from '../testing/cases.ts';
import { penalties } from './penalties.ts';
import { whatIf } from './what-if.ts';

const ZK = readContract('zhongkai');
const late = (incident: string, due: string) =>
  IncidentFact.parse({ incident, type: 'incident-occurred', event: 'late-service', due, at: `${due}T08:00:00+08:00` });

function more(contract: Contract, facts: readonly IncidentFact[], now: string) {
  const lines = penalties(contract, readIncidents(facts, at(now)), [], at(now));
  return whatIf(contract, lines, at(now));
}

describe('what one more would cost', () => {
  test('as nothing has happened', () => {
    expect(more(ZK, [], '2026-03-20 12:00').map(({ penalty, per, adds }) => [penalty, per, adds])).toEqual([
      ['penalty-nonconforming', 'event', 388_000],
      ['penalty-late-service', 'day', 23_280],
      ['penalty-unjust-refusal', 'event', 388_000],
    ]);
    const [, byDay] = more(ZK, [], '2026-03-20 12:00');
    expect(byDay?.rights).toMatchObject([{ inDays: 15, on: '2026-04-04' }]);
    expect(more(ZK, [], '2026-03-20 12:00')[0]?.formula.zh).toBe('合同总价 77,600.00 元 × 5% = 3,880.00 元');
  });

  test('another day of two that run, and how soon the contract may be ended', () => {
    const [, byDay] = more(ZK, [late('L1', '2026-03-10'), late('L2', '2026-03-15')], '2026-03-20 12:00');
    expect(byDay).toMatchObject({ running: 2, adds: 46_560, rights: [{ inDays: 5, on: '2026-03-25' }] });
    expect(byDay?.formula).toEqual({
      zh: '合同总价 77,600.00 元 × 3‰ × 1 天，2 项合计 465.60 元',
      en: 'contract price ¥77,600.00 × 3‰ × 1 day, 2 together ¥465.60',
    });
  });

  test('a right that has arisen is not foretold', () => {
    expect(more(ZK, [late('L1', '2026-03-10')], '2026-03-25 12:00')[1]?.rights).toEqual([]);
  });

  test('under a cap there is no more than what is left', () => {
    const capped = structuredClone(ZK);
    for (const one of capped.clauses.flatMap((clause) => clause.obligations ?? []))
      if (one.type === 'penalty') Object.assign(one, { cap: '0.7%' } satisfies Partial<Penalty>);
    // 0.7 % is 543.20; two days are 465.60, of the third 77.60 are left.
    const [event, byDay] = more(capped, [late('L1', '2026-03-10')], '2026-03-12 12:00');
    expect([event?.adds, byDay?.adds]).toEqual([54_320, 7_760]);
    expect(byDay?.formula.zh).toBe(
      '合同总价 77,600.00 元 × 3‰ × 1 天 = 232.80 元；上限为合同总价的 0.7%（543.20 元），已计 465.60 元，再计 77.60 元',
    );
    expect(more(capped, [late('L1', '2026-03-10')], '2026-03-13 12:00')[1]?.adds).toBe(0);
  });

  test('a contract without a price names the rate', () => {
    expect(more(readContract('xiyuan'), [], '2026-03-20 12:00')).toMatchObject([
      { adds: null, formula: { zh: '合同总价（合同未载明）× 10%' } },
    ]);
  });
});
