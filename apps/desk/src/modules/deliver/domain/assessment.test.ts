import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AssessmentItem, pointsText, proposedTenths, scoredTenths, totalTenths } from './assessment.ts';

const item = (full: number, met: number, counted: number, name = '响应'): AssessmentItem => ({
  name,
  full,
  met,
  counted,
  facts: '',
});

describe('the proposed score', () => {
  test.each([
    [item(20, 17, 18), '18.9'],
    [item(20, 0, 3), '0.0'],
    [item(20, 3, 3), '20.0'],
    [item(20, 0, 0), '—（无样本）'],
    [item(15, 1, 3), '5.0'],
  ])('%o', (one, points) => expect(pointsText(proposedTenths(one))).toBe(points));

  test('the total leaves out what has no sample and never exceeds a hundred', () => {
    expect(pointsText(totalTenths([item(20, 1, 2), item(80, 0, 0)]))).toBe('50.0');
    expect(totalTenths([item(20, 0, 0)])).toBe(null);
    const items = fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.nat(50), fc.nat(50)), { minLength: 1 });
    fc.assert(
      fc.property(items, (list) => {
        const total = totalTenths(list.map(([full, a, b]) => item(full, Math.min(a, b), Math.max(a, b))));
        if (total !== null) expect(total).toSatisfy((value: number) => value >= 0 && value <= 1000);
      }),
    );
  });
});

test.each([
  [['18', '9.5'], 275],
  [['18', ''], null],
  [['21', '9'], 'invalid'],
  [['好', '9'], 'invalid'],
  [['18.25', '9'], 'invalid'],
])('scores %j come to %s', ([first = '', second = ''], sum) => {
  const items = [item(20, 1, 1, '响应'), item(10, 1, 1, '解决')];
  expect(
    scoredTenths(
      items,
      new Map([
        ['响应', first],
        ['解决', second],
      ]),
    ),
  ).toBe(sum);
});
