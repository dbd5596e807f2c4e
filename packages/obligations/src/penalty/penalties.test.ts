import { dateOf, type Fen, fenOf, formatFen, instantOf } from '@yinuo/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Incident } from '../incident/incident.ts';
import { incidentsOfVerdicts } from '../incident/raised-incidents.ts';
import { judge } from '../judge/index.ts';
import { at, calendar, compiledContract, factsOf } from '../testing/cases.ts';
import { costOf, incidentsOf, late, once, withPenalty, XY, ZK } from '../testing/told-incidents.ts';
import { lateDays } from './late-days.ts';
import { penalties } from './penalties.ts';

describe('rounding and caps', () => {
  test.each([
    // 12,345.67 × 3‰ = 37.03701; fifteen days are 555.55515, not 15 × 37.04.
    ['12345.67', 'late-service', 1, '37.04'],
    ['12345.67', 'late-service', 15, '555.56'],
    // Half a fen is rounded up: 100.10 × 5 % = 5.005; 100.09 × 5 % = 5.0045.
    ['100.10', 'nonconforming-service', 1, '5.01'],
    ['100.09', 'nonconforming-service', 1, '5.00'],
    ['0.10', 'nonconforming-service', 1, '0.01'],
    ['0.09', 'nonconforming-service', 1, '0.00'],
    ['9999999999.99', 'nonconforming-service', 1, '500000000.00'],
  ])('%s yuan, %s, %i: %s', (price, event, days, expected) => {
    const done = `2026-05-${String(days).padStart(2, '0')} 12:00:00`;
    const facts = event === 'late-service' ? late('2026-04-30', done) : [once('N1', event)];
    const [line] = costOf({ ...ZK, price }, facts, '2026-06-01 00:00:00');
    expect(formatFen(line?.amount ?? fenOf(-1))).toBe(expected);
  });

  test('a cap holds for all lines of a penalty together, the earlier first', () => {
    // 10 % of 77,600.00 is 7,760.00: 33 days are 7,682.40, of the 34th 77.60 are left, of another lateness nothing.
    const capped = withPenalty(ZK, 'penalty-late-service', { cap: '10%' });
    const two = [
      ...late('2026-03-10'),
      {
        incident: 'L2',
        type: 'incident-occurred' as const,
        event: 'late-service',
        due: '2026-04-01',
        at: '2026-04-01 08:00:00',
      },
    ];
    const amounts = (now: string) =>
      costOf(capped, two, now).map(({ days, amount, capped: isCapped }) => [days, amount, isCapped]);
    expect(amounts('2026-04-12 12:00:00')).toEqual([
      [33, 768_240, false],
      [11, 7_760, true],
    ]);
    expect(amounts('2026-04-13 12:00:00')).toEqual([
      [34, 776_000, true],
      [12, 0, true],
    ]);
    // An amendment that leaves the penalty as it is begins no new cap: what the version before spent is handed on.
    const spent = new Map<string, Fen>();
    const [first, later] = incidentsOf(two, at('2026-04-13 12:00:00'));
    const under = (one: Incident | undefined) =>
      penalties(capped, one ? [one] : [], [], at('2026-04-13 12:00:00'), { spent, short: [] });
    expect([...under(first), ...under(later)].map(({ amount }) => amount)).toEqual([776_000, 0]);
    const [line, second] = costOf(capped, two, '2026-04-13 12:00:00');
    expect(line?.formula.zh).toBe(
      '合同总价 77,600.00 元 × 3‰ × 逾期 34 天 = 7,915.20 元；上限为合同总价的 10%（7,760.00 元），计 7,760.00 元',
    );
    expect(second?.formula.zh).toContain('此前已计 7,760.00 元，计 0.00 元');
  });
});

describe('laws', () => {
  test('late days step once a day, at 24:00', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 86_400_000 }), (days, ms) => {
        const due = dateOf(2024, 2, 28);
        const broke = at('2024-02-29 00:00');
        expect(lateDays(due, instantOf(broke + days * 86_400_000 + ms))).toBe(days + 1);
      }),
    );
  });

  test('what breaks a clock named by a trigger raises it, once a case', () => {
    const named = withPenalty(XY, 'penalty-security-incident', {
      trigger: {
        event: 'late-fix',
        title: { zh: '未及时修补', en: 'not mended in time' },
        breached: ['fix-vulnerability'],
      },
    });
    const facts = factsOf([['2026-03-02 09:00', { type: 'reported', kind: 'vulnerability', severity: 'high' }]], 'V1');
    const lines = (now: string) => {
      const verdicts = judge(compiledContract(named), calendar, facts, at(now));
      return penalties(named, incidentsOfVerdicts(named, verdicts), verdicts, at(now)).map((line) => [
        line.incident,
        line.amount,
      ]);
    };
    expect(lines('2026-03-09 09:00')).toEqual([]);
    expect(lines('2026-03-09 09:00:01')).toEqual([['penalty-security-incident/V1/fix-vulnerability', 2_980_000]]);
    expect(lines('2026-06-01 09:00')).toHaveLength(1);
  });
});
