import { chineseCalendar, type DateText } from '@yinuo/kernel';
import { type Contract, type Occurrence, parseContract, plan } from '@yinuo/obligations';
import { expect, test } from 'vitest';
import { contractText, smallContract } from '../../../testing/index.ts';
import { type Planned, replan } from './replan.ts';
import type { OccurrenceState } from './state.ts';

const day = (text: string) => text as DateText;
const calendar = chineseCalendar();
const FIRST = day('2026-01-01');

function contractOf(yaml: string): Contract {
  const parsed = parseContract(yaml, 'test.yaml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.contract;
}
const planned = (yaml: string) => plan(contractOf(yaml), calendar, FIRST);
const rowOf = (occurrence: Occurrence, state: OccurrenceState = 'planned'): Planned => ({
  id: occurrence.id,
  planKey: occurrence.id,
  obligation: occurrence.obligation,
  kind: occurrence.kind,
  from: occurrence.from,
  to: occurrence.to,
  due: occurrence.due,
  state: occurrence.due === null ? 'waiting' : state,
});
const keys = (list: readonly { readonly id: string }[]) => list.map((one) => one.id.split('/').slice(1).join('/'));

test('monthly on the 31st: twelve occurrences, each inside its month', () => {
  const months = planned(smallContract()).filter((one) => one.obligation === 'monthly-inspection');
  expect(months.map((one) => one.due)).toEqual([
    ...['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30'],
    ...['2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31', '2026-11-30', '2026-12-31'],
  ]);
});

test.each(['zhongkai', 'karamay', 'xiyuan', 'einvoice'] as const)(
  'planning %s the same again changes nothing',
  (name) => {
    const all = planned(contractText(name));
    const again = replan(
      all.map((one) => rowOf(one)),
      all,
      day('2027-12-31'),
    );
    expect([again.insert, again.withdraw]).toEqual([[], []]);
    expect(replan([], all, day('0001-01-01')).insert).toHaveLength(all.length);
  },
);

test('an amendment touches only what has not begun; a period under way keeps its rule', () => {
  const before = planned(smallContract());
  const after = planned(smallContract().replace('dueOn: { day: 31 }', 'dueOn: { day: 20 }'));
  const rows = before.map((one) => rowOf(one, one.due !== null && one.due < '2026-02-15' ? 'done' : 'planned'));
  const { insert, update, withdraw } = replan(rows, after, day('2026-03-15'));
  expect(insert).toEqual([]);
  expect(withdraw).toEqual([]);
  const moved = update.filter(({ occurrence }) => occurrence.obligation === 'monthly-inspection');
  expect(moved.map(({ occurrence }) => occurrence.due)).toEqual([
    ...['2026-04-20', '2026-05-20', '2026-06-20', '2026-07-20', '2026-08-20', '2026-09-20'],
    ...['2026-10-20', '2026-11-20', '2026-12-20'],
  ]);
});

test('what is owed no more is withdrawn, never removed; done, missed and overdue ones stay', () => {
  const before = planned(smallContract());
  const states: Record<string, OccurrenceState> = { '2026-01': 'missed', '2026-02': 'done', '2026-03': 'overdue' };
  const rows = before.map((one) => rowOf(one, states[one.period] ?? 'planned'));
  const after = before.filter((one) => one.obligation !== 'monthly-inspection');
  const { withdraw } = replan(rows, after, day('2026-04-01'));
  expect(keys(withdraw)).toEqual(
    Array.from({ length: 9 }, (_, n) => `monthly-inspection/2026-${String(n + 4).padStart(2, '0')}`),
  );
});

test('a withdrawn occurrence comes back when a later version owes it again', () => {
  const all = planned(smallContract()).filter((one) => one.obligation === 'monthly-inspection');
  const rows = all.map((one) => rowOf(one, 'withdrawn'));
  const { update, insert } = replan(rows, all, day('2026-06-01'));
  expect(insert).toEqual([]);
  expect(update).toHaveLength(7);
});

test('a new obligation counts from the period under way; an old one gets no period back', () => {
  const before = planned(smallContract());
  const added = planned(
    smallContract({
      clauses: `  - id: SM-5
    heading: { zh: 年度总结, en: Summary }
    quotes: [{ text: 每年总结, en: a summary a year }]
    obligations:
      - type: duty
        id: yearly-summary
        title: { zh: 年度总结, en: Yearly summary }
        every: year
        evidence: [{ zh: 总结, en: Summary }]`,
    }),
  );
  expect(
    keys(
      replan(
        before.map((one) => rowOf(one)),
        added,
        day('2026-06-15'),
      ).insert,
    ),
  ).toEqual(['yearly-summary/Y1']);
  const half = before.filter((one) => one.due === null || one.due > '2026-06-30');
  expect(
    replan(
      half.map((one) => rowOf(one)),
      added,
      day('2026-06-15'),
    ).insert.every((one) => one.obligation === 'yearly-summary'),
  ).toBe(true);
});

test('a payment that waits for its invoice is planned anew until it is dated and due', () => {
  const all = planned(smallContract());
  const payment = all.find((one) => one.kind === 'payment');
  if (!payment) throw new Error('no payment');
  const at = (due: string | null, state: OccurrenceState) => ({
    ...rowOf(payment, state),
    due: due === null ? null : day(due),
    state,
  });
  expect(replan([at(null, 'waiting')], [payment], day('2026-06-01')).update).toHaveLength(1);
  expect(replan([at('2026-06-10', 'planned')], [payment], day('2026-06-01')).update).toHaveLength(1);
  expect(replan([at('2026-05-10', 'overdue')], [payment], day('2026-06-01')).update).toHaveLength(0);
});
