import { dateOf, fenOf, formatFen } from '@yinuo/kernel';
import { describe, expect, test } from 'vitest';
import type { Incident } from '../incident/incident.ts';
import { incidentsOfDated } from '../incident/raised-incidents.ts';
import { at } from '../testing/cases.ts';
import { costOf, incidentsOf, late, once, withPenalty, ZK } from '../testing/told-incidents.ts';
import { penalties } from './penalties.ts';

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
      ...incidentsOf(late('2026-01-31'), at(now))[0],
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
      {
        id: 'o1',
        obligation: 'review-delivery-documents',
        due: dateOf(2026, 1, 7),
        doneAt: at('2026-01-09 10:00'),
        provisional: false,
      },
      {
        id: 'o2',
        obligation: 'first-payment',
        due: dateOf(2026, 1, 1),
        doneAt: at('2026-01-02 00:00'),
        provisional: false,
      },
      { id: 'o3', obligation: 'final-payment', due: dateOf(2026, 12, 31), doneAt: null, provisional: false },
      { id: 'o4', obligation: 'monthly-fault-report', due: dateOf(2026, 1, 31), doneAt: null, provisional: false },
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
    // Counted in working days of a year whose holidays are not published the due day may move yet: nothing is late by it.
    const unsure = dated.map((one) => ({ ...one, provisional: true }));
    expect(incidentsOfDated(ZK, unsure, at('2027-03-01 09:00'))).toEqual([]);
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
  const dated = [{ id: 'o1', obligation: 'final-payment', due: dateOf(2028, 2, 28), doneAt, provisional: false }];
  const lines = penalties(interest, incidentsOfDated(interest, dated, at(now)), [], at(now));
  expect(lines.map(({ days, amount, running }) => [days, amount, running])).toEqual(expected);
  expect(lines.every(({ payer, payee }) => payer === 'hospital' && payee === 'supplier')).toBe(true);
});
