import { fenOf, formatFen } from '@yinuo/kernel';
import { describe, expect, test } from 'vitest';
import { judge } from '../judge/index.ts';
import type { Contract } from '../language/index.ts';
import { at, calendar, compiledContract, factsOf, type Happening, readContract } from '../testing/cases.ts';
import { costOf, incidentsOf, once, type Told, XY, ZK } from '../testing/told-incidents.ts';
import { penalties, penaltyTotal } from './penalties.ts';

describe('by the event', () => {
  test.each([
    ['nonconforming service once: 5 %', ZK, [once('N1', 'nonconforming-service')], 'supplier', ['3880.00'], '3880.00'],
    [
      'twice',
      ZK,
      [once('N1', 'nonconforming-service'), once('N2', 'nonconforming-service')],
      'supplier',
      ['3880.00', '3880.00'],
      '7760.00',
    ],
    ['the hospital refuses: 5 %', ZK, [once('R1', 'unjust-refusal')], 'hospital', ['3880.00'], '3880.00'],
    [
      'told in error',
      ZK,
      [
        once('N1', 'nonconforming-service'),
        { incident: 'N1', type: 'incident-withdrawn' as const, at: '2026-05-06 10:00:00' },
      ],
      'supplier',
      [],
      '0.00',
    ],
    [
      'told twice is one',
      ZK,
      [once('N1', 'nonconforming-service'), once('N1', 'nonconforming-service', '2026-05-07 09:00:00')],
      'supplier',
      ['3880.00'],
      '3880.00',
    ],
    ['later than now', ZK, [once('N1', 'nonconforming-service', '2026-07-06 09:00:00')], 'supplier', [], '0.00'],
    ['an event that the contract does not know', ZK, [once('N1', 'security-incident')], 'supplier', [], '0.00'],
  ] as const)('%s', (_, contract, facts, payer, amounts, total) => {
    const lines = costOf(contract, facts, '2026-06-01 00:00:00');
    expect(lines.map((line) => formatFen(line.amount ?? fenOf(-1)))).toEqual(amounts);
    expect(formatFen(penaltyTotal(lines, payer) ?? fenOf(-1))).toBe(total);
    expect(penaltyTotal(lines, payer === 'supplier' ? 'hospital' : 'supplier')).toBe(0);
  });

  test('an agreed cause at another party excuses; a claimed one does not; one’s own never', () => {
    const cost = (party: 'hospital' | 'supplier' | 'third-party', agreed: boolean) =>
      costOf(
        ZK,
        [
          once('N1', 'nonconforming-service'),
          { incident: 'N1', type: 'incident-excused', party, agreed, at: '2026-05-08 09:00:00' },
        ],
        '2026-06-01 00:00:00',
      ).map(({ state, amount }) => [state, amount]);
    expect(cost('hospital', true)).toEqual([['excused', 0]]);
    expect(cost('third-party', true)).toEqual([['excused', 0]]);
    expect(cost('third-party', false)).toEqual([['owed', 388_000]]);
    expect(cost('supplier', true)).toEqual([['owed', 388_000]]);
  });
});

describe('XY-13: 10 % for each security incident through a vulnerability that was not mended in time', () => {
  const vulnerability: readonly Happening[] = [
    ['2026-03-02 09:00', { type: 'reported', kind: 'vulnerability', severity: 'high' }],
    ['2026-03-02 10:00', 'responded'],
  ];
  const mended: Happening = ['2026-03-09 09:00', 'resolved'];
  const incident = (when: string, incidentId = 'S1'): Told => ({
    ...once(incidentId, 'security-incident', when),
    type: 'incident-occurred',
    event: 'security-incident',
    cases: ['V1'],
  });
  const cost = (contract: Contract, happenings: readonly Happening[], facts: readonly Told[]) => {
    const now = at('2026-06-01 00:00');
    const verdicts = judge(compiledContract(contract), calendar, factsOf(happenings, 'V1'), now);
    return penalties(contract, incidentsOf(facts, now), verdicts, now).map(({ state, amount }) => [state, amount]);
  };

  test.each([
    ['after the seven days', vulnerability, ['2026-03-09 09:00:01'], [['owed', 2_980_000]]],
    [
      'each time',
      vulnerability,
      ['2026-03-12 09:00:00', '2026-03-20 09:00:00'],
      [
        ['owed', 2_980_000],
        ['owed', 2_980_000],
      ],
    ],
    ['on the last second of the seven days', vulnerability, ['2026-03-09 09:00:00'], [['unproved', 0]]],
    ['mended in time', [...vulnerability, mended], ['2026-03-12 09:00:00'], [['unproved', 0]]],
    ['no such case', [], ['2026-03-12 09:00:00'], [['unproved', 0]]],
  ] as const)('%s', (_, happenings, when, expected) => {
    expect(
      cost(
        XY,
        happenings,
        when.map((one, index) => incident(one, `S${index}`)),
      ),
    ).toEqual(expected);
  });

  test('a contract without a price has no amount, and says so', () => {
    const now = at('2026-06-01 00:00');
    const contract = readContract('xiyuan');
    const verdicts = judge(compiledContract(contract), calendar, factsOf(vulnerability, 'V1'), now);
    const lines = penalties(contract, incidentsOf([incident('2026-03-12 09:00:00')], now), verdicts, now);
    expect(lines).toMatchObject([{ state: 'owed', amount: null, capital: null }]);
    expect(lines[0]?.formula.zh).toBe('合同总价（合同未载明）× 10%');
    expect(penaltyTotal(lines, 'supplier')).toBeNull();
  });
});
