import { describe, expect, test } from 'vitest';
import { briefs, compiledContract, demandsAt, type Happening } from '../testing/cases.ts';

// How the clauses of the four contracts are read, row by row.
const ZK = compiledContract('zhongkai');
const KL = compiledContract('karamay');
const XY = compiledContract('xiyuan');
const EB = compiledContract('einvoice');

const fault = (severity?: string): Happening[1] => ({ type: 'reported', kind: 'fault', severity });

describe('ZK', () => {
  test.each([
    ['2026-03-06 10:00', '2026-03-06 10:15', '2026-03-06 14:00'],
    // Due is the earliest instant that reaches the target: the closing time, not the next opening.
    ['2026-03-06 17:45', '2026-03-06 18:00', '2026-03-07 11:15'],
    ['2026-03-06 17:50', '2026-03-07 07:35', '2026-03-07 11:20'],
    // Reported before the window opens, and on a holiday: the window is open every day of the year.
    ['2026-02-17 05:00', '2026-02-17 07:45', '2026-02-17 11:30'],
    ['2026-02-17 20:00', '2026-02-18 07:45', '2026-02-18 11:30'],
  ])('ZK-9 reported %s: respond due %s, resolve due %s', (reported, respond, resolve) => {
    expect(briefs(ZK, [[reported, fault()]], reported)).toEqual([
      `ZK-9 respond due ${respond} pending`,
      `ZK-9 resolve due ${resolve} pending`,
    ]);
  });

  test.each([
    ['2026-03-06 17:59:59', '2026-03-07 00:00'],
    ['2026-03-06 18:00:00', '2026-03-08 00:00'],
    ['2026-03-06 00:00:00', '2026-03-07 00:00'],
    ['2026-12-31 19:00:00', '2027-01-02 00:00'],
  ])('ZK-17 a general complaint of %s is due %s', (reported, due) => {
    const complaint: Happening = [reported, { type: 'reported', kind: 'complaint', severity: 'general' }];
    expect(briefs(ZK, [complaint], reported)).toEqual([`ZK-17 reply due ${due} pending`]);
  });

  test('ZK-17 a public-opinion complaint: 30 min around the clock', () => {
    const complaint: Happening = [
      '2026-03-07 23:50',
      { type: 'reported', kind: 'complaint', severity: 'public-opinion' },
    ];
    expect(briefs(ZK, [complaint, ['2026-03-08 00:20', 'replied']], '2026-03-08 01:00')).toEqual([
      'ZK-17 reply due 2026-03-08 00:20 met 2026-03-08 00:20',
    ]);
  });

  test('ZK-18 both replies are needed, and the later ends the clock', () => {
    const report: Happening = ['2026-03-07 10:00', { type: 'reported', kind: 'patient' }];
    const patient: Happening = ['2026-03-07 11:00', { type: 'replied', to: 'patient' }];
    const hospital: Happening = ['2026-03-07 15:00', { type: 'replied', to: 'hospital' }];
    const due = 'ZK-18 reply due 2026-03-08 10:00';
    expect(briefs(ZK, [report, patient], '2026-03-08 10:00')).toEqual([`${due} pending`]);
    expect(briefs(ZK, [report, patient], '2026-03-08 10:00:01')).toEqual([`${due} breached`]);
    expect(briefs(ZK, [report, hospital], '2026-03-09 10:00')).toEqual([`${due} breached`]);
    expect(briefs(ZK, [report, patient, hospital], '2026-03-09 10:00')).toEqual([`${due} met 2026-03-07 15:00`]);
    // Two replies to one of them are not two replies.
    expect(briefs(ZK, [report, patient, ['2026-03-07 12:00', patient[1]]], '2026-03-07 13:00')).toEqual([
      `${due} pending`,
    ]);
  });
});

describe('KL', () => {
  const report = (kind: 'fault' | 'consultation' | 'demand' | 'complaint', severity?: string): Happening => [
    '2026-03-07 23:00',
    { type: 'reported', kind, severity },
  ];
  const respond = 'KL-15 respond due 2026-03-07 23:10 pending';

  test('KL-15 every kind: respond in 10 min; consultations and faults without handling: resolve in 4 h', () => {
    const resolve = 'KL-15 resolve due 2026-03-08 03:00 pending';
    expect(briefs(KL, [report('consultation')], '2026-03-07 23:00')).toEqual([respond, resolve]);
    expect(briefs(KL, [report('fault')], '2026-03-07 23:00')).toEqual([respond, resolve]);
    expect(briefs(KL, [report('complaint')], '2026-03-07 23:00')).toEqual([respond]);
    expect(briefs(KL, [report('demand', 'other')], '2026-03-07 23:00')).toEqual([respond]);
  });

  test('KL-15 reports and templates: 7 days', () => {
    expect(briefs(KL, [report('demand', 'report-or-template')], '2026-03-07 23:00')).toEqual([
      respond,
      'KL-15 resolve due 2026-03-14 23:00 pending',
    ]);
  });

  test('KL-8 on site: hand off in 10 min, resolve in 1 h, from the report', () => {
    const onSite: Happening = ['2026-03-07 23:05', { type: 'handling-set', handling: 'on-site' }];
    expect(briefs(KL, [report('fault'), onSite], '2026-03-07 23:06')).toEqual([
      'KL-8 hand-off due 2026-03-07 23:10 pending',
      'KL-8 resolve due 2026-03-08 00:00 pending',
      respond,
    ]);
  });

  const remote: Happening = ['2026-03-07 23:05', { type: 'handling-set', handling: 'remote' }];
  const accept = 'KL-7 accept due 2026-03-08 00:00';

  test('KL-7 remote: accepted, or resolved if that is earlier', () => {
    const before = [report('fault'), remote];
    const now = '2026-03-08 02:00';
    expect(briefs(KL, [...before, ['2026-03-07 23:30', 'solution-accepted']], now)[0]).toBe(
      `${accept} met 2026-03-07 23:30`,
    );
    expect(briefs(KL, [...before, ['2026-03-07 23:40', 'resolved']], now)[0]).toBe(`${accept} met 2026-03-07 23:40`);
    const both: Happening[] = [
      ['2026-03-07 23:50', 'solution-accepted'],
      ['2026-03-07 23:40', 'resolved'],
    ];
    expect(briefs(KL, [...before, ...both], now)[0]).toBe(`${accept} met 2026-03-07 23:40`);
  });

  test('KL-7 after a breach: comfort or inform at once, inform once resolved', () => {
    const before = [report('fault'), remote];
    expect(demandsAt(KL, before, '2026-03-08 00:00')).toEqual([]);
    expect(demandsAt(KL, before, '2026-03-08 00:00:01')).toEqual(['comfort-or-inform since 2026-03-08 00:00']);
    const informed: Happening = ['2026-03-08 00:10', 'notified'];
    const resolved: Happening = ['2026-03-08 01:00', 'resolved'];
    expect(demandsAt(KL, [...before, informed, resolved], '2026-03-08 01:30')).toEqual([
      'comfort-or-inform since 2026-03-08 00:00 met 2026-03-08 00:10',
      'inform-after since 2026-03-08 01:00',
    ]);
    expect(
      demandsAt(KL, [...before, informed, resolved, ['2026-03-08 01:20', 'notified']], '2026-03-08 01:30'),
    ).toEqual([
      'comfort-or-inform since 2026-03-08 00:00 met 2026-03-08 00:10',
      'inform-after since 2026-03-08 01:00 met 2026-03-08 01:20',
    ]);
  });
});

describe('XY', () => {
  const SATURDAY_AT_WORK = '2026-02-14 16:40'; // made up for 春节
  const SATURDAY = '2026-03-07 16:40';
  const HOLIDAY = '2026-02-17 16:40'; // a Tuesday
  const TUESDAY = '2026-03-10 16:40';

  test.each([
    [SATURDAY_AT_WORK, 'major', ['XY-2 respond 16:45', 'XY-2 resolve 17:40', 'XY-2 arrive 18:40']],
    [SATURDAY, 'major', ['XY-2 respond 16:50', 'XY-2 resolve 17:40', 'XY-2 arrive 18:40']],
    [HOLIDAY, 'major', ['XY-2 respond 16:50', 'XY-2 resolve 17:40', 'XY-2 arrive 18:40']],
    [TUESDAY, 'major', ['XY-2 respond 16:45', 'XY-2 resolve 17:40', 'XY-2 arrive 18:40']],
    [TUESDAY, 'general', ['XY-3 respond 16:50', 'XY-3 resolve 18:40']],
    [HOLIDAY, 'general', ['XY-3 respond 17:10', 'XY-3 resolve 18:40']],
    [TUESDAY, 'daily', ['XY-4 respond 16:50', 'XY-4 resolve 17:40']],
    [SATURDAY_AT_WORK, 'daily', ['XY-4 respond 16:50', 'XY-4 resolve 17:40']],
    [SATURDAY, 'daily', ['XY-4 respond 17:10', 'XY-4 resolve 20:40']],
  ])('reported %s, %s', (reported, severity, expected) => {
    const day = reported.slice(0, 10);
    expect(briefs(XY, [[reported, fault(severity)]], reported)).toEqual(
      expected.map((line) => `${line.replace(/ (\d\d:\d\d)$/, ` due ${day} $1`)} pending`),
    );
  });

  test('XY-2 a breach of resolve demands the emergency plan', () => {
    const report: Happening = [TUESDAY, fault('major')];
    expect(demandsAt(XY, [report], '2026-03-10 17:40')).toEqual([]);
    expect(demandsAt(XY, [report], '2026-03-10 17:41')).toEqual(['start-emergency-plan since 2026-03-10 17:40']);
    // Late is late: resolving afterwards does not take the demand away.
    expect(demandsAt(XY, [report, ['2026-03-10 18:00', 'resolved']], '2026-03-10 18:30')).toEqual([
      'start-emergency-plan since 2026-03-10 17:40',
    ]);
  });

  test('XY-4 unresolved at 24:00 of the day of the report demands the report and an alternative', () => {
    const late: Happening = ['2026-03-10 23:30', fault('daily')];
    expect(demandsAt(XY, [late], '2026-03-10 23:59:59')).toEqual([]);
    // Not breached yet (due 00:30), and demanded all the same.
    expect(demandsAt(XY, [late], '2026-03-11 00:10')).toEqual(['report-and-offer-alternative since 2026-03-11 00:00']);
    expect(demandsAt(XY, [late, ['2026-03-11 00:00', 'resolved']], '2026-03-11 01:00')).toEqual([]);
    expect(demandsAt(XY, [late, ['2026-03-11 00:00:01', 'resolved']], '2026-03-11 01:00')).toEqual([
      'report-and-offer-alternative since 2026-03-11 00:00',
    ]);
  });

  test('XY-13 a grave vulnerability: respond in 24 h, fixed in 7 days', () => {
    const report: Happening = ['2026-03-10 09:00', { type: 'reported', kind: 'vulnerability', severity: 'high' }];
    expect(briefs(XY, [report, ['2026-03-17 09:00', 'resolved']], '2026-03-18 09:00')).toEqual([
      'XY-13 respond due 2026-03-11 09:00 breached',
      'XY-13 fix due 2026-03-17 09:00 met 2026-03-17 09:00',
    ]);
  });

  test('XY-10 a disaster: respond at once (5 min agreed), on site in 2 h', () => {
    expect(briefs(XY, [['2026-03-07 03:00', { type: 'reported', kind: 'disaster' }]], '2026-03-07 03:00')).toEqual([
      'XY-10 respond due 2026-03-07 03:05 pending',
      'XY-10 arrive due 2026-03-07 05:00 pending',
    ]);
  });
});

describe('EB', () => {
  test.each([
    ['2026-03-06 10:00', '2026-03-06 11:00'],
    ['2026-03-06 17:30', '2026-03-09 09:30'], // Friday evening: the next working day is Monday
    ['2026-02-13 17:30', '2026-02-14 09:30'], // … but this Saturday is a working day
    ['2026-02-14 18:00', '2026-02-24 10:00'], // and then 春节
  ])('EB-3 respond: 1 h of working days 09:00–18:00; reported %s, due %s', (reported, due) => {
    expect(briefs(EB, [[reported, fault()]], reported)).toEqual([`EB-3 respond due ${due} pending`]);
  });

  test('EB-3 arrive exists once remote help has failed, and is counted from the report', () => {
    const report: Happening = ['2026-03-06 10:00', fault()];
    const failed: Happening = ['2026-03-06 15:00', 'remote-failed'];
    expect(briefs(EB, [report, failed], '2026-03-06 14:59')).toHaveLength(1);
    expect(briefs(EB, [report, failed], '2026-03-06 15:00')).toContain('EB-3 arrive due 2026-03-07 10:00 pending');
  });

  test.each([
    ['urgent', '2026-03-08 10:00'],
    ['normal', '2026-03-09 10:00'],
  ])('EB-4 a question, %s, is due %s', (severity, due) => {
    const report: Happening = ['2026-03-07 10:00', { type: 'reported', kind: 'question', severity }];
    expect(briefs(EB, [report, ['2026-03-07 12:00', 'answered']], '2026-03-07 12:00')).toEqual([
      `EB-4 answer due ${due} met 2026-03-07 12:00`,
    ]);
  });
});
