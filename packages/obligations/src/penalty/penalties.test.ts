import { dateOf, type Fen, fenOf, formatFen, instantOf } from '@yinuo/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Incident } from '../incident/incident.ts';
import { IncidentFact, type IncidentFactInput } from '../incident/incident-fact.ts';
import { incidentsOfDated, incidentsOfVerdicts } from '../incident/raised-incidents.ts';
import { readIncidents } from '../incident/read-incidents.ts';
import { judge } from '../judge/index.ts';
import type { Contract, Penalty } from '../language/index.ts';
import { at, calendar, compiledContract, factsOf, type Happening, readContract } from '../testing/cases.ts';
import { lateDays } from './late-days.ts';
import { penalties, penaltyTotal } from './penalties.ts';

const ZK = readContract('zhongkai');
/** Signed with a price: the source names none. */
const XY: Contract = { ...readContract('xiyuan'), price: '298000.00' };

function withPenalty(contract: Contract, id: string, change: Partial<Penalty>): Contract {
  const changed = structuredClone(contract);
  for (const one of changed.clauses.flatMap((clause) => clause.obligations ?? []))
    if (one.id === id) Object.assign(one, change);
  return changed;
}

type Told = IncidentFactInput;
const told = (facts: readonly Told[]) =>
  facts.map((fact) => IncidentFact.parse({ ...fact, at: `${fact.at.replace(' ', 'T')}+08:00` }));

/** The lines of told incidents, without any case. */
const costOf = (contract: Contract, facts: readonly Told[], now: string) =>
  penalties(contract, readIncidents(told(facts), at(now)), [], at(now));

const late = (due: string, doneAt?: string): Told[] => [
  { incident: 'L1', type: 'incident-occurred', event: 'late-service', due, at: `${due} 08:00:00` },
  ...(doneAt === undefined ? [] : [{ incident: 'L1', type: 'incident-ended' as const, at: doneAt }]),
];
const once = (incident: string, event: string, when = '2026-05-06 09:00:00'): Told => ({
  incident,
  type: 'incident-occurred',
  event,
  at: when,
});

// 77,600.00 × 3‰ = 232.80 a day, worked by hand.
describe('ZK-22: 3‰ a day from the day after the due day', () => {
  test.each([
    [
      '24:00 of the due day is in time',
      '2026-03-10',
      undefined,
      '2026-03-11 00:00:00',
      0,
      '0.00',
      '人民币零元整',
      false,
    ],
    [
      'a millisecond later is one day',
      '2026-03-10',
      undefined,
      '2026-03-11 00:00:00.001',
      1,
      '232.80',
      '人民币贰佰叁拾贰元捌角整',
      false,
    ],
    [
      '24:00 of the first day is still one',
      '2026-03-10',
      undefined,
      '2026-03-12 00:00:00',
      1,
      '232.80',
      '人民币贰佰叁拾贰元捌角整',
      false,
    ],
    [
      'done on the due day',
      '2026-03-10',
      '2026-03-10 23:59:59',
      '2026-06-01 00:00:00',
      0,
      '0.00',
      '人民币零元整',
      false,
    ],
    [
      'the day on which it is done counts',
      '2026-03-10',
      '2026-03-11 00:00:01',
      '2026-06-01 00:00:00',
      1,
      '232.80',
      '人民币贰佰叁拾贰元捌角整',
      false,
    ],
    [
      'fourteen days: no right yet',
      '2026-03-10',
      undefined,
      '2026-03-24 23:59:59',
      14,
      '3259.20',
      '人民币叁仟贰佰伍拾玖元贰角整',
      false,
    ],
    [
      'fifteen days: the contract may be ended',
      '2026-03-10',
      undefined,
      '2026-03-25 12:00:00',
      15,
      '3492.00',
      '人民币叁仟肆佰玖拾贰元整',
      true,
    ],
    [
      'sixteen days, done: the right has arisen',
      '2026-03-10',
      '2026-03-26 09:00:00',
      '2026-12-01 00:00:00',
      16,
      '3724.80',
      '人民币叁仟柒佰贰拾肆元捌角整',
      true,
    ],
    [
      'a leap year has a 29 February',
      '2028-02-28',
      '2028-03-01 09:00:00',
      '2028-04-01 00:00:00',
      2,
      '465.60',
      '人民币肆佰陆拾伍元陆角整',
      false,
    ],
    [
      'another year has none',
      '2026-02-28',
      '2026-03-01 09:00:00',
      '2026-04-01 00:00:00',
      1,
      '232.80',
      '人民币贰佰叁拾贰元捌角整',
      false,
    ],
    [
      'due on 29 February',
      '2028-02-29',
      '2028-03-15 09:00:00',
      '2028-04-01 00:00:00',
      15,
      '3492.00',
      '人民币叁仟肆佰玖拾贰元整',
      true,
    ],
    [
      'holidays count: the days are the calendar’s',
      '2026-09-30',
      '2026-10-08 09:00:00',
      '2026-11-01 00:00:00',
      8,
      '1862.40',
      '人民币壹仟捌佰陆拾贰元肆角整',
      false,
    ],
    [
      'over the end of a year',
      '2026-12-31',
      '2027-01-02 09:00:00',
      '2027-02-01 00:00:00',
      2,
      '465.60',
      '人民币肆佰陆拾伍元陆角整',
      false,
    ],
  ])('%s', (_, due, doneAt, now, days, amount, capital, ends) => {
    const [line, ...others] = costOf(ZK, late(due, doneAt), now);
    expect(others).toEqual([]);
    expect(line).toMatchObject({ clause: 'ZK-22', penalty: 'penalty-late-service', payer: 'supplier', days, capital });
    expect(formatFen(line?.amount ?? fenOf(-1))).toBe(amount);
    // A right that has not arisen by the time it is done never will.
    const flags = ends || doneAt === undefined ? [['termination-right', ends]] : [];
    expect(line?.flags.map(({ id, reached }) => [id, reached])).toEqual(flags);
    expect(line?.running).toBe(doneAt === undefined);
  });

  // Told on 16 March of lateness since 31 January, which both sides had signed: the days count, the right runs from the telling.
  test.each([
    ['on the day of the telling', '2026-03-16 18:00:00', 44, false],
    ['fourteen days after', '2026-03-30 23:59:59', 58, false],
    ['fifteen days after', '2026-03-31 00:00:01', 59, true],
  ])('a right that was told of signed days arises %s', (_, now, days, ends) => {
    const incident = {
      ...readIncidents(told(late('2026-01-31')), at(now))[0],
      rightsFrom: dateOf(2026, 3, 16),
    } as Incident;
    const [line] = penalties(ZK, [incident], [], at(now));
    expect(line).toMatchObject({ days, amount: days * 23_280, flags: [{ on: '2026-03-31', reached: ends }] });
    expect(line?.why.at(-1)?.zh).toContain('（2026-03-31）');
  });

  test('says what, why and how much in both languages', () => {
    const [line] = costOf(ZK, late('2026-03-10'), '2026-03-26 12:00:00');
    expect(line?.formula).toEqual({
      zh: '合同总价 77,600.00 元 × 3‰ × 逾期 16 天 = 3,724.80 元',
      en: 'contract price ¥77,600.00 × 3‰ × 16 days late = ¥3,724.80',
    });
    expect(line?.why.map(({ zh }) => zh)).toEqual([
      '2026-03-10 周二 08:00 未按规定时间提供服务',
      '应于 2026-03-10 前完成，自 2026-03-11 起逾期',
      '逾期 16 天，仍在计',
      '逾期满 15 日（2026-03-25）起，甲方有权终止合同',
    ]);
  });

  test('without a due day lateness begins on the day of the incident', () => {
    const [line] = costOf(ZK, [once('L1', 'late-service', '2026-03-11 15:00:00')], '2026-03-12 09:00:00');
    expect(line).toMatchObject({ due: '2026-03-10', days: 2, amount: 46_560 });
  });

  test('the formal takeover and the payments fall late by themselves', () => {
    const dated = [
      { id: 'o1', obligation: 'review-delivery-documents', due: dateOf(2026, 1, 7), doneAt: at('2026-01-09 10:00') },
      { id: 'o2', obligation: 'first-payment', due: dateOf(2026, 1, 1), doneAt: at('2026-01-02 00:00') },
      { id: 'o3', obligation: 'final-payment', due: dateOf(2026, 12, 31), doneAt: null },
      { id: 'o4', obligation: 'monthly-fault-report', due: dateOf(2026, 1, 31), doneAt: null },
    ];
    const cost = (now: string) =>
      penalties(ZK, incidentsOfDated(ZK, dated, at(now)), [], at(now)).map((line) => [
        line.from,
        line.payer,
        line.amount,
      ]);
    expect(cost('2026-12-31 23:00')).toEqual([[['o1'], 'supplier', 46_560]]);
    expect(cost('2027-01-01 00:01')).toEqual([
      [['o1'], 'supplier', 46_560],
      [['o3'], 'hospital', 388_000],
    ]);
  });
});

test.each([
  ['on the due day', '2028-02-28 23:59:59', '2028-03-02 12:00:00', []],
  [
    'over a leap day: the 29th, the 1st and the 2nd',
    '2028-03-02 15:00:00',
    '2028-04-01 00:00:00',
    [[3, 69_840, false]],
  ],
  ['not paid yet, and still growing', null, '2028-03-14 09:00:00', [[15, 349_200, true]]],
])('where a contract charges the hospital 3‰ a day of late payment: %s', (_, paid, now, expected) => {
  const interest = withPenalty(ZK, 'penalty-unjust-refusal', { rate: '3‰', per: 'day' });
  const doneAt = paid === null ? null : at(paid);
  const dated = [{ id: 'o1', obligation: 'final-payment', due: dateOf(2028, 2, 28), doneAt }];
  const lines = penalties(interest, incidentsOfDated(interest, dated, at(now)), [], at(now));
  expect(lines.map(({ days, amount, running }) => [days, amount, running])).toEqual(expected);
  expect(lines.every(({ payer, payee }) => payer === 'hospital' && payee === 'supplier')).toBe(true);
});

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
    return penalties(contract, readIncidents(told(facts), now), verdicts, now).map(({ state, amount }) => [
      state,
      amount,
    ]);
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
    const lines = penalties(contract, readIncidents(told([incident('2026-03-12 09:00:00')]), now), verdicts, now);
    expect(lines).toMatchObject([{ state: 'owed', amount: null, capital: null }]);
    expect(lines[0]?.formula.zh).toBe('合同总价（合同未载明）× 10%');
    expect(penaltyTotal(lines, 'supplier')).toBeNull();
  });
});

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
    const [first, later] = readIncidents(told(two), at('2026-04-13 12:00:00'));
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
