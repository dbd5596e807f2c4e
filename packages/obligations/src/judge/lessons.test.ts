import { elapsed, formatInstant } from '@yinuo/kernel';
import { describe, expect, test } from 'vitest';
import type { Contract } from '../language/index.ts';
import {
  at,
  briefs,
  calendar,
  compiledContract,
  factsOf,
  type Happening,
  judged,
  readContract,
} from '../testing/cases.ts';
import { judge } from './index.ts';

const OH = compiledContract('examples/office-hours');
const fault = (severity: string): Happening[1] => ({ type: 'reported', kind: 'fault', severity });

/** The example contract with another time for P2. */
function withP2(target: string): Contract {
  const contract = structuredClone(readContract('examples/office-hours'));
  for (const obligation of contract.clauses.flatMap((clause) => clause.obligations ?? [])) {
    if (obligation.id === 'resolve-p2' && obligation.type === 'clock') obligation.target = { within: target };
  }
  return contract;
}

function withoutWindows(contract: Contract): Contract {
  for (const obligation of contract.clauses.flatMap((clause) => clause.obligations ?? [])) {
    if (obligation.type === 'clock') obligation.window = undefined;
  }
  return contract;
}

describe('lesson 1: deadline and elapsed time are exact inverses', () => {
  test('a lunch break, a weekend and a pause', () => {
    const facts: Happening[] = [
      ['2026-03-06 16:00', fault('p2')],
      ['2026-03-06 17:00', 'paused'],
      ['2026-03-09 09:00', 'resumed'],
    ];
    expect(briefs(OH, facts, '2026-03-09 09:00')[1]).toBe('OH-3 resolve due 2026-03-09 12:00 pending');
    const [, resolve] = judged(OH, [...facts, ['2026-03-09 12:00', 'resolved']], '2026-03-09 13:00');
    expect(resolve).toMatchObject({ state: 'met', elapsed: 4 * 3_600_000 });
  });

  test('around the clock to the second: 72 h from 00:00:30, and 30 days lose none', () => {
    const report: Happening = ['2026-03-06 00:00:30', fault('p2')];
    expect(briefs(compiledContract(withoutWindows(withP2('72h'))), [report], '2026-03-06 01:00')[1]).toBe(
      'OH-3 resolve due 2026-03-09 00:00:30 pending',
    );
    const [, month] = judged(
      compiledContract(withoutWindows(withP2('30d'))),
      [['2026-01-01 00:00', fault('p2')]],
      '2026-01-02 00:00',
    );
    expect((month?.due ?? 0) - (month?.start ?? 0)).toBe(2_592_000_000);
  });
});

describe('lesson 2: a change of severity keeps the start and the pauses', () => {
  const facts: Happening[] = [
    ['2026-03-10 09:00', fault('p3')],
    ['2026-03-10 10:00', 'paused'],
    ['2026-03-10 15:00', 'resumed'],
    ['2026-03-10 15:10', { type: 'severity-changed', severity: 'p1' }],
  ];

  test('raised to P1 at 15:10: elapsed 1 h 10 min, due 16:00, not breached', () => {
    const [, resolve] = judged(OH, facts, '2026-03-10 15:10');
    expect(resolve).toMatchObject({ clause: 'OH-3', clock: 'resolve', state: 'pending', elapsed: 70 * 60_000 });
    expect(formatInstant(resolve?.due ?? at('2026-01-01 00:00'))).toBe('2026-03-10T16:00:00+08:00');
    expect(briefs(OH, facts, '2026-03-10 16:00')[1]).toContain('pending');
    expect(briefs(OH, facts, '2026-03-10 16:00:01')[1]).toContain('breached');
  });

  test('an internal note, an automatic answer and a robot are no first response; a logged call is', () => {
    const noise: Happening[] = [
      ['2026-03-10 09:01', { type: 'responded', by: 'robot' }],
      ['2026-03-10 09:02', { type: 'responded', by: 'automatic' }],
      ['2026-03-10 09:03', { type: 'responded', internal: true }],
    ];
    const report: Happening = ['2026-03-10 09:00', fault('p1')];
    expect(briefs(OH, [report, ...noise], '2026-03-10 09:15')[0]).toBe('OH-2 respond due 2026-03-10 09:15 pending');
    const call: Happening = ['2026-03-10 09:10', { type: 'responded', channel: 'phone', by: '王工' }];
    expect(briefs(OH, [report, ...noise, call], '2026-03-10 09:15')[0]).toContain('met 2026-03-10 09:10');
  });
});

describe('lesson 4: Chinese calendars', () => {
  const XY = compiledContract('xiyuan');
  test.each([
    ['2025-01-26', 10], // Sunday, made up for 春节
    ['2025-02-08', 10],
    ['2025-04-27', 10],
    ['2025-09-28', 10],
    ['2025-10-11', 10],
    ['2026-01-04', 10],
    ['2026-02-14', 10],
    ['2026-02-28', 10],
    ['2026-05-09', 10],
    ['2026-09-20', 10],
    ['2026-10-10', 10],
    ['2025-10-01', 30],
    ['2026-10-01', 30],
    ['2026-10-07', 30],
  ])('a daily fault of %s is answered within %s minutes', (date, minutes) => {
    const [respond] = judged(XY, [[`${date} 10:00`, fault('daily')]], `${date} 10:00`);
    expect(((respond?.due ?? 0) - (respond?.start ?? 0)) / 60_000).toBe(minutes);
  });

  test('2027 has no notice yet: provisional, not silently a working day', () => {
    expect(briefs(XY, [['2027-01-01 10:00', fault('daily')]], '2027-01-01 10:00')[0]).toContain('provisional');
  });
});

describe('lesson 5: midnight and the zone', () => {
  const XY = compiledContract('xiyuan');
  test('the day of a report is the Beijing day, whatever the zone it is written in', () => {
    // 2026-09-30T23:59:59 and 2026-10-01T00:00:00 in Beijing are the same UTC day.
    const facts = factsOf([['2026-09-30 23:59:59', fault('daily')]], 'before').concat(
      factsOf([['2026-10-01 00:00:00', fault('daily')]], 'after'),
    );
    const minutes = judge(XY, calendar, facts, at('2026-10-01 00:00'))
      .filter((verdict) => verdict.clock === 'respond')
      .map(({ due, start }) => ((due ?? 0) - start) / 60_000);
    expect(minutes).toEqual([10, 30]);
  });

  test('the cut-off of 18:00 and 24:00 are Beijing times', () => {
    const ZK = compiledContract('zhongkai');
    const complaint: Happening = ['2026-04-01 00:30', { type: 'reported', kind: 'complaint', severity: 'general' }];
    expect(briefs(ZK, [complaint], '2026-04-01 00:30')).toEqual(['ZK-17 reply due 2026-04-02 00:00 pending']);
  });

  test('elapsed time is the same in every window that is open', () => {
    const window = OH.clocks[0]?.schedule;
    if (window === undefined) throw new Error('no clock');
    expect(elapsed(at('2026-03-10 08:00'), at('2026-03-11 08:00'), window, calendar)).toBe(8 * 3_600_000);
  });
});
