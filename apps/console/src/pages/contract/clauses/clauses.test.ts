import type { ClauseView } from '@yinuo/api';
import { expect, test } from 'vitest';
import { shownClauses } from './shown-clauses.ts';
import { standings } from './standing.ts';

const same = (text: string) => ({ zh: text, en: text });
const clause = (id: string, obligation: string, type: string, quote: string): ClauseView => ({
  id,
  heading: same(id),
  quotes: [{ text: quote, en: null }],
  obligations: [{ id: obligation, type, title: same(obligation), parts: [], doneBy: null, agreed: null }],
  none: null,
});
const clauses = [
  clause('XY-4', 'resolve-daily', 'clock', '1小时内解决'),
  clause('XY-7', 'inspection', 'duty', '1月至少完成一次巡检'),
];
const clock = {
  clause: 'XY-4',
  obligation: 'resolve-daily',
  clock: 'resolve' as const,
  title: same('resolve'),
  met: 3,
  breached: 1,
  excused: 0,
  pending: 0,
  kept: { numerator: 3, denominator: 4, percent: 75 },
};
const figures = { clocks: [clock] };
const ledger = {
  contract: 'c',
  asOf: '',
  obligations: [{ obligation: 'inspection', states: { done: 2, planned: 10 }, next: null }],
};

test('a clock is broken when one ran out this month; a duty when one is overdue or missed', () => {
  const found = standings(figures, ledger);
  expect(found.get('resolve-daily')?.broken).toBe(true);
  expect(found.get('inspection')?.broken).toBe(false);
  const missed = { ...ledger, obligations: [{ obligation: 'inspection', states: { missed: 1 }, next: null }] };
  expect(standings(undefined, missed).get('inspection')?.broken).toBe(true);
});

test.each([
  [{}, ['XY-4', 'XY-7']],
  [{ q: '巡检' }, ['XY-7']],
  [{ q: 'xy-4' }, ['XY-4']],
  [{ type: 'duty' }, ['XY-7']],
  [{ trouble: true }, ['XY-4']],
  [{ q: '巡检', trouble: true }, []],
])('filter %j', (filter, ids) => {
  const found = standings(figures, ledger);
  expect(shownClauses(clauses, filter, (id) => found.get(id)).map((one) => one.id)).toEqual(ids);
});
