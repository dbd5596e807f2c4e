import { addDays, dateOf } from '@yinuo/kernel';
import { expect, test } from 'vitest';
import { describeObligation } from '../describe/index.ts';
import type { Duty } from '../language/index.ts';
import { calendar, readContract } from '../testing/cases.ts';
import { plan } from './plan.ts';
import { termOf } from './term.ts';

const named = (slug: string, obligation: string, period: string) =>
  plan(readContract(slug), calendar, dateOf(2026, 1, 1)).find(
    (one) => one.obligation === obligation && one.period === period,
  );

test.each([
  ['zhongkai', 'monthly-fault-report', '2026-03', '2026-04-08'], // 04-01…03, 清明 04-04…06, then 07 and 08
  ['zhongkai', 'monthly-assessment', '2026-01', '2026-02-06'],
  ['zhongkai', 'quarterly-optimisation-plan', '2026-Q1', '2026-04-08'],
  ['zhongkai', 'quarterly-survey', '2026-Q2', '2026-07-07'],
  ['xiyuan', 'monthly-fault-summary', '2026-03', '2026-04-08'],
  ['karamay', 'operation-report-weekly', '2026-W10', '2026-03-10'],
  ['karamay', 'weekly-meeting', '2026-W10', '2026-03-10'],
  ['karamay', 'operation-report-quarterly', '2026-Q3', '2026-10-13'], // 国庆 to 10-07; Saturday 10-10 is worked
  ['karamay', 'regular-analysis', '2026-03', '2026-04-08'],
])('%s: the %s of %s can tell of its whole period and is due on %s', (slug, obligation, period, due) => {
  expect(named(slug, obligation, period)).toMatchObject({ due, provisional: false });
});

test.each(['monthly-promotion-plan', 'monthly-work-plan'])(
  'KL-16: the %s of every month is due before it, of the first in its first days, and of none after the term',
  (obligation) => {
    for (const signed of [dateOf(2026, 1, 1), dateOf(2026, 1, 20), dateOf(2026, 3, 31)]) {
      const plans = plan(readContract('karamay'), calendar, signed).filter((one) => one.obligation === obligation);
      expect(plans).toHaveLength(12);
      const [first, ...later] = plans;
      expect([first?.from, first?.due]).toEqual([signed, addDays(signed, 2)]);
      for (const { from, due } of later) expect(due).toBe(addDays(from, -3));
      expect(plans.at(-1)?.to).toBe(termOf(readContract('karamay'), signed).to);
    }
  },
);

test('a contract that went on for another term plans its first month before it, too', () => {
  const contract = structuredClone(readContract('karamay'));
  Object.assign(contract.term, { renewsBy: { years: 1 } });
  const [first] = plan(contract, calendar, dateOf(2026, 1, 1), {}, dateOf(2027, 5, 1)).filter(
    (one) => one.obligation === 'monthly-work-plan',
  );
  expect([first?.from, first?.due]).toEqual(['2027-01-01', '2026-12-29']);
});

test('working days of a year whose holidays are not published are provisional', () => {
  expect(named('zhongkai', 'monthly-fault-report', '2026-12')?.provisional).toBe(true);
});

test('the contract says which days are counted', () => {
  const contract = readContract('zhongkai');
  const duty = contract.clauses
    .flatMap(({ obligations = [] }) => obligations)
    .find((one): one is Duty => one.type === 'duty' && one.id === 'monthly-fault-report');
  expect(duty?.dueOn).toEqual({ daysAfter: 5, of: 'working' });
  if (duty === undefined) expect.fail('no report');
  const said = describeObligation(contract, duty).map(({ value }) => value);
  expect(said.map(({ zh }) => zh).join()).toContain('期满后 5 个工作日');
  expect(said.map(({ en }) => en).join()).toContain('5 working days after the period');
});
