import { chineseCalendar, formatInstant } from '@yinuo/kernel';
import { describe, expect, test } from 'vitest';
import { explain } from '../explain/index.ts';
import {
  at,
  briefs,
  calendar,
  compiledContract,
  demandsAt,
  factsOf,
  type Happening,
  judged,
} from '../testing/cases.ts';
import { judge, judgeCase } from './index.ts';

const XY = compiledContract('xiyuan');
const KL = compiledContract('karamay');
const EB = compiledContract('einvoice');
const OH = compiledContract('examples/office-hours');

const daily: Happening = ['2026-03-10 09:00', { type: 'reported', kind: 'fault', severity: 'daily' }];
const RESPOND = 'XY-4 respond due 2026-03-10 09:10';
const RESOLVE = 'XY-4 resolve due 2026-03-10 10:00';
const respondOnly = (happenings: readonly Happening[], now: string): string | undefined =>
  briefs(XY, happenings, now)[0];

describe('the edge of a clock', () => {
  test.each([
    ['2026-03-10 09:10:00', 'pending'],
    ['2026-03-10 09:10:01', 'breached'],
  ])('not ended at %s: %s', (now, state) => {
    expect(respondOnly([daily], now)).toBe(`${RESPOND} ${state}`);
  });

  test.each([
    ['2026-03-10 09:10:00', 'met 2026-03-10 09:10'],
    ['2026-03-10 09:10:01', 'breached 2026-03-10 09:10:01'],
  ])('ended at %s: %s', (ended, state) => {
    expect(respondOnly([daily, [ended, 'responded']], '2026-03-10 12:00')).toBe(`${RESPOND} ${state}`);
  });

  test('a millisecond is enough', () => {
    const [report] = factsOf([daily]);
    if (report === undefined) throw new Error('no report');
    const states = [0, 1].map(
      (ms) => judge(XY, calendar, [report], (at('2026-03-10 09:10') + ms) as typeof report.at)[0]?.state,
    );
    expect(states).toEqual(['pending', 'breached']);
  });
});

describe('facts', () => {
  test('later than now are ignored, also the report itself', () => {
    expect(respondOnly([daily, ['2026-03-10 09:05', 'responded']], '2026-03-10 09:04')).toBe(`${RESPOND} pending`);
    expect(briefs(XY, [daily], '2026-03-10 08:59:59')).toEqual([]);
  });

  test('are ordered by at, then by line', () => {
    const raised: Happening = ['2026-03-10 09:20', { type: 'severity-changed', severity: 'major' }];
    const lowered: Happening = ['2026-03-10 09:20', { type: 'severity-changed', severity: 'general' }];
    expect(briefs(XY, [raised, lowered, daily], '2026-03-10 09:30').at(1)).toContain('XY-3');
    expect(briefs(XY, [lowered, raised, daily], '2026-03-10 09:30').at(1)).toContain('XY-2');
  });

  test('a second report does not move the start', () => {
    const again: Happening = ['2026-03-10 09:30', { type: 'reported', kind: 'fault', severity: 'major' }];
    expect(briefs(XY, [again, daily], '2026-03-10 09:05')).toEqual([`${RESPOND} pending`, `${RESOLVE} pending`]);
    expect(briefs(XY, [again, daily], '2026-03-10 09:40')[1]).toBe(`${RESOLVE} pending`);
  });

  test('before the report end nothing; at its very instant they count, whatever the line', () => {
    expect(respondOnly([['2026-03-10 08:59:59', 'responded'], daily], '2026-03-10 09:05')).toBe(`${RESPOND} pending`);
    expect(respondOnly([['2026-03-10 09:00', 'responded'], daily], '2026-03-10 09:05')).toBe(
      `${RESPOND} met 2026-03-10 09:00`,
    );
  });

  test('a case that nobody reported has no clocks', () => {
    expect(briefs(XY, [['2026-03-10 09:00', 'responded']], '2026-03-10 12:00')).toEqual([]);
  });

  test.each([
    [{ type: 'responded', by: 'robot' } as const],
    [{ type: 'responded', by: 'automatic' } as const],
    [{ type: 'responded', by: 'system' } as const],
    [{ type: 'responded', by: 'bot' } as const],
    [{ type: 'responded', internal: true } as const],
  ])('%j is no response; a logged call is', (fact) => {
    const call: Happening = ['2026-03-10 09:08', { type: 'responded', channel: 'phone', by: '小助手' }];
    expect(respondOnly([daily, ['2026-03-10 09:01', fact]], '2026-03-10 09:05')).toBe(`${RESPOND} pending`);
    expect(respondOnly([daily, ['2026-03-10 09:01', fact], call], '2026-03-10 09:30')).toBe(
      `${RESPOND} met 2026-03-10 09:08`,
    );
  });
});

describe('severity and handling', () => {
  test('a change counts from the report, and the day class stays that of the report', () => {
    // Reported on a Saturday (10 min), raised on Monday.
    const saturday: Happening = ['2026-03-07 23:00', { type: 'reported', kind: 'fault', severity: 'daily' }];
    const raised: Happening = ['2026-03-09 09:00', { type: 'severity-changed', severity: 'major' }];
    expect(briefs(XY, [saturday, raised], '2026-03-09 09:00')).toEqual([
      'XY-2 respond due 2026-03-07 23:10 breached',
      'XY-2 resolve due 2026-03-08 00:00 breached',
      'XY-2 arrive due 2026-03-08 01:00 breached',
    ]);
  });

  test('a clock that was met before the change keeps its verdict, another is worked out anew', () => {
    const responded: Happening = ['2026-03-10 09:08', 'responded'];
    const raised: Happening = ['2026-03-10 09:30', { type: 'severity-changed', severity: 'major' }];
    expect(briefs(XY, [daily, responded, raised], '2026-03-10 09:40')).toEqual([
      'XY-2 resolve due 2026-03-10 10:00 pending',
      'XY-2 arrive due 2026-03-10 11:00 pending',
      `${RESPOND} met 2026-03-10 09:08`,
    ]);
    // Responded after the change: 9 minutes are too many for a major fault.
    const late: Happening = ['2026-03-10 09:09', 'responded'];
    const early: Happening = ['2026-03-10 09:02', { type: 'severity-changed', severity: 'major' }];
    expect(briefs(XY, [daily, early, late], '2026-03-10 09:40')[0]).toBe(
      'XY-2 respond due 2026-03-10 09:05 breached 2026-03-10 09:09',
    );
  });

  test('a verdict that is kept is kept once, however often the severity changes', () => {
    const changes: Happening[] = [
      ['2026-03-10 09:02', 'responded'],
      ['2026-03-10 09:20', { type: 'severity-changed', severity: 'general' }],
      ['2026-03-10 09:30', { type: 'severity-changed', severity: 'major' }],
    ];
    expect(briefs(XY, [daily, ...changes], '2026-03-10 09:40').filter((line) => line.includes('respond'))).toEqual([
      `${RESPOND} met 2026-03-10 09:02`,
    ]);
  });

  test('a breach is worked out anew: a lower severity may turn it into met', () => {
    const major: Happening = ['2026-03-10 09:00', { type: 'reported', kind: 'fault', severity: 'major' }];
    const responded: Happening = ['2026-03-10 09:08', 'responded'];
    const lowered: Happening = ['2026-03-10 09:30', { type: 'severity-changed', severity: 'daily' }];
    expect(respondOnly([major, responded], '2026-03-10 09:29')).toContain('breached');
    expect(respondOnly([major, responded, lowered], '2026-03-10 09:30')).toBe(`${RESPOND} met 2026-03-10 09:08`);
  });

  test('KL: a fault resolved before its handling was set keeps KL-15', () => {
    const report: Happening = ['2026-03-10 09:00', { type: 'reported', kind: 'fault' }];
    const resolved: Happening = ['2026-03-10 11:00', 'resolved'];
    const onSite: Happening = ['2026-03-10 12:00', { type: 'handling-set', handling: 'on-site' }];
    expect(briefs(KL, [report, resolved, onSite], '2026-03-10 13:00')).toEqual([
      'KL-8 hand-off due 2026-03-10 09:10 breached',
      'KL-15 respond due 2026-03-10 09:10 breached',
      'KL-15 resolve due 2026-03-10 13:00 met 2026-03-10 11:00',
    ]);
  });
});

describe('reopening', () => {
  const responded: Happening = ['2026-03-10 09:05', 'responded'];
  const resolved: Happening = ['2026-03-10 09:50', 'resolved'];
  const reopened: Happening = ['2026-03-10 11:00', 'reopened'];

  test('takes back the resolution, not the response', () => {
    expect(briefs(XY, [daily, responded, resolved], '2026-03-10 10:59')).toEqual([
      `${RESPOND} met 2026-03-10 09:05`,
      `${RESOLVE} met 2026-03-10 09:50`,
    ]);
    expect(briefs(XY, [daily, responded, resolved, reopened], '2026-03-10 11:00')).toEqual([
      `${RESPOND} met 2026-03-10 09:05`,
      `${RESOLVE} breached`,
    ]);
    const again: Happening = ['2026-03-10 12:00', 'resolved'];
    expect(briefs(XY, [daily, responded, resolved, reopened, again], '2026-03-10 12:00')[1]).toBe(
      `${RESOLVE} breached 2026-03-10 12:00`,
    );
  });

  test('takes back what the resolution had ended, and leaves an acceptance', () => {
    const report: Happening = ['2026-03-10 09:00', { type: 'reported', kind: 'fault', handling: 'remote' }];
    const accepted: Happening = ['2026-03-10 09:55', 'solution-accepted'];
    const accept = 'KL-7 accept due 2026-03-10 10:00';
    const now = '2026-03-10 11:30';
    expect(briefs(KL, [report, resolved, reopened], now)[0]).toBe(`${accept} breached`);
    expect(briefs(KL, [report, resolved, accepted, reopened], now)[0]).toBe(`${accept} met 2026-03-10 09:55`);
  });

  test('takes back a verdict that was kept through a change of severity', () => {
    const lowered: Happening = ['2026-03-10 10:30', { type: 'severity-changed', severity: 'general' }];
    expect(briefs(XY, [daily, resolved, lowered], '2026-03-10 10:45')[1]).toBe(`${RESOLVE} met 2026-03-10 09:50`);
    expect(briefs(XY, [daily, resolved, lowered, reopened], '2026-03-10 11:00')[1]).toBe(
      'XY-3 resolve due 2026-03-10 11:00 pending',
    );
  });
});

describe('pauses', () => {
  test('are recorded and change nothing where the contract does not allow them', () => {
    const paused: Happening[] = [
      ['2026-03-10 09:20', 'paused'],
      ['2026-03-10 09:50', 'resumed'],
    ];
    expect(briefs(XY, [daily, ...paused], '2026-03-10 10:00')).toEqual(briefs(XY, [daily], '2026-03-10 10:00'));
  });

  const p3: Happening = ['2026-03-10 09:00', { type: 'reported', kind: 'fault', severity: 'p3' }];

  test('stop the resolution, not the response', () => {
    const paused: Happening = ['2026-03-10 09:30', 'paused'];
    expect(briefs(OH, [p3, paused], '2026-03-11 09:00')).toEqual([
      'OH-2 respond due 2026-03-10 10:00 breached',
      'OH-3 resolve held pending',
    ]);
    expect(briefs(OH, [p3, paused, ['2026-03-11 09:00', 'resumed']], '2026-03-11 09:00')[1]).toBe(
      'OH-3 resolve due 2026-03-12 08:30 pending',
    );
  });

  test('a resolution ends the pause that was open', () => {
    const facts: Happening[] = [p3, ['2026-03-10 09:30', 'paused'], ['2026-03-11 09:00', 'resolved']];
    const [, resolve] = judged(OH, facts, '2026-03-12 09:00');
    expect(resolve).toMatchObject({ state: 'met', elapsed: 30 * 60_000 });
    expect(briefs(OH, [...facts, ['2026-03-11 10:00', 'reopened']], '2026-03-11 10:00')[1]).toBe(
      'OH-3 resolve due 2026-03-12 08:30 pending',
    );
  });

  test.each([
    ['still open', []],
    ['resumed before the clock would have run out', [['2026-03-10 11:00', 'resumed'] as Happening]],
    ['resumed after it', [['2026-03-11 11:00', 'resumed'] as Happening]],
  ])('a pause after the end moves no due time: %s', (_, resumed) => {
    const facts: Happening[] = [p3, ['2026-03-10 09:40', 'resolved'], ['2026-03-10 10:00', 'paused'], ...resumed];
    expect(briefs(OH, facts, '2026-03-12 09:00')[1]).toBe('OH-3 resolve due 2026-03-11 09:00 met 2026-03-10 09:40');
  });
});

describe('cause', () => {
  const cause = (when: string, party: 'supplier' | 'third-party', agreed: boolean): Happening => [
    when,
    { type: 'cause-set', party, agreed },
  ];
  test.each([
    ['another party, agreed', [cause('2026-03-10 12:00', 'third-party', true)], 'excused'],
    ['another party, not agreed', [cause('2026-03-10 12:00', 'third-party', false)], 'breached'],
    ['the supplier', [cause('2026-03-10 12:00', 'supplier', true)], 'breached'],
    [
      'agreed, then not',
      [cause('2026-03-10 12:00', 'third-party', true), cause('2026-03-10 13:00', 'third-party', false)],
      'breached',
    ],
    [
      'agreed, then the supplier',
      [cause('2026-03-10 12:00', 'third-party', true), cause('2026-03-10 13:00', 'supplier', true)],
      'breached',
    ],
    [
      'not agreed, then agreed',
      [cause('2026-03-10 13:00', 'third-party', true), cause('2026-03-10 12:00', 'third-party', false)],
      'excused',
    ],
    ['agreed only later', [cause('2026-03-10 15:00', 'third-party', true)], 'breached'],
  ] as const)('%s', (_, causes, state) => {
    expect(respondOnly([daily, ...causes], '2026-03-10 14:00')).toBe(`${RESPOND} ${state}`);
  });

  test('what was met stays met, and what is demanded stays demanded', () => {
    const excused = cause('2026-03-10 12:00', 'third-party', true);
    expect(respondOnly([daily, ['2026-03-10 09:01', 'responded'], excused], '2026-03-10 14:00')).toContain('met');
    const major: Happening = ['2026-03-10 09:00', { type: 'reported', kind: 'fault', severity: 'major' }];
    expect(demandsAt(XY, [major, excused], '2026-03-10 14:00')).toEqual([
      'start-emergency-plan since 2026-03-10 10:00',
    ]);
  });
});

describe('provisional', () => {
  test.each([
    ['2026-12-31 10:00', false],
    ['2027-01-04 10:00', true],
  ])('XY-4 of %s: %s, for the day class matters', (reported, provisional) => {
    const report: Happening = [reported, { type: 'reported', kind: 'fault', severity: 'daily' }];
    expect(judged(XY, [report], reported).map((verdict) => verdict.provisional)).toEqual([provisional, provisional]);
  });

  test('not where neither day class nor working days matter', () => {
    const report: Happening = ['2027-01-04 10:00', { type: 'reported', kind: 'disaster' }];
    expect(judged(XY, [report], '2027-01-04 10:00').some((verdict) => verdict.provisional)).toBe(false);
  });

  test('a due time past the last published year is provisional too, unless it was met before', () => {
    const report: Happening = ['2026-12-31 17:30', { type: 'reported', kind: 'fault' }];
    expect(briefs(EB, [report], '2026-12-31 17:30')).toEqual(['EB-3 respond due 2027-01-01 09:30 pending provisional']);
    expect(briefs(EB, [report, ['2026-12-31 17:40', 'responded']], '2026-12-31 17:50')[0]).toContain(
      'met 2026-12-31 17:40',
    );
  });

  test('is judged again when the notice comes', () => {
    const published = chineseCalendar([{ year: 2027, version: '1', published: true, off: [], work: [] }]);
    const facts = factsOf([['2027-01-04 10:00', { type: 'reported', kind: 'fault', severity: 'daily' }]]);
    expect(judge(XY, published, facts, at('2027-01-04 10:00')).every((verdict) => !verdict.provisional)).toBe(true);
  });
});

describe('waking up', () => {
  test('at each warning, then one millisecond after the due instant', () => {
    const facts = factsOf([['2026-03-10 09:00', { type: 'reported', kind: 'fault', severity: 'major' }]]);
    const wakes: string[] = [];
    let now = at('2026-03-10 09:00');
    for (let turns = 0; turns < 20; turns++) {
      const next = judgeCase(XY, calendar, facts, now).flatMap(({ nextWake }) => (nextWake === null ? [] : [nextWake]));
      if (next.length === 0) break;
      now = Math.min(...next) as typeof now;
      wakes.push(formatInstant(now).slice(11, 23));
    }
    // 5 min, 1 h and 2 h, each at 50 %, 80 % and when it breaks.
    const expected = [
      '09:02:30',
      '09:04:00',
      '09:05:00.001',
      '09:30:00',
      '09:48:00',
      '10:00:00',
      '10:00:00.001',
      '10:36:00',
      '11:00:00.001',
    ];
    expect(wakes.map((wake) => wake.replace(/[+].*/, ''))).toEqual(expected);
  });

  test('nothing changes between two wakes', () => {
    const facts = factsOf([['2026-03-10 22:30', { type: 'reported', kind: 'fault', severity: 'daily' }]]);
    const shown = (now: ReturnType<typeof at>) =>
      judgeCase(XY, calendar, facts, now).map(({ state, demands }) => [state, demands.map((demand) => demand.name)]);
    const start = at('2026-03-10 22:30');
    let before = shown(start);
    let wake = Math.min(...judgeCase(XY, calendar, facts, start).map((verdict) => verdict.nextWake ?? Infinity));
    for (let minute = 0; minute < 120; minute++) {
      const now = (start + minute * 60_000 + 1) as typeof start;
      if (now >= wake) {
        before = shown(now);
        wake = Math.min(...judgeCase(XY, calendar, facts, now).map((verdict) => verdict.nextWake ?? Infinity));
      }
      expect(shown(now)).toEqual(before);
    }
    expect(before).toEqual([
      ['breached', []],
      ['breached', ['report-and-offer-alternative']],
    ]);
  });
});

test('the reasons, in both languages', () => {
  const [respond] = judged(
    XY,
    [['2026-03-07 16:40', { type: 'reported', kind: 'fault', severity: 'daily' }]],
    '2026-03-07 17:00',
  );
  expect(explain(respond?.why ?? [], 'zh')).toEqual([
    '2026-03-07 周六 16:40 报告',
    '非工作日（周末）',
    '30 分钟',
    '17:10 到期',
    '尚未完成，还剩 10 分钟',
  ]);
  expect(explain(respond?.why ?? [], 'en')).toEqual([
    'reported 2026-03-07 Saturday 16:40',
    'non-working day (weekend)',
    '30 min',
    'due 17:10',
    'not done yet, 10 min left',
  ]);
});
