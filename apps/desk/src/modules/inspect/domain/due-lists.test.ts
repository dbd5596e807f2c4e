import { type DateText, endOfDay, type Instant, instantOf, startOfDay } from '@yinuo/kernel';
import { expect, it } from 'vitest';
import { CHECKLISTS } from '../checklists.ts';
import { dueLists, type OwedInspection } from './due-lists.ts';

const due = '2026-03-31' as DateText;
const owed = (obligation: string, over: Partial<OwedInspection> = {}): OwedInspection => ({
  id: `occurrence-${obligation}`,
  obligation,
  period: '2026-Q1',
  from: '2026-01-01' as DateText,
  to: due,
  due,
  dueAt: endOfDay(due),
  state: 'due',
  ...over,
});
const list = CHECKLISTS.get('einvoice-functions');
const at = (day: string): Instant => instantOf(startOfDay(day as DateText) + 1);
const lists = (all: readonly OwedInspection[], day: string) => dueLists(all, list ? [list] : [], at(day));

it('seven checks of a quarter are one inspection, two weeks ahead, and however late', () => {
  const seven = (list?.items ?? []).map((item) => owed(item.obligation ?? ''));
  expect(lists(seven, '2026-03-16')).toEqual([]);
  const [opened, ...more] = lists(seven, '2026-03-17');
  expect(more).toEqual([]);
  expect(Object.keys(opened?.occurrences ?? {})).toHaveLength(7);
  expect(opened).toMatchObject({ period: '2026-Q1', due });
  expect(
    lists(
      seven.map((one) => ({ ...one, state: 'missed' })),
      '2026-06-30',
    ),
  ).toHaveLength(1);
});

it('what is done, waived or of another list opens nothing', () => {
  expect(lists([owed('check-invoice-issue', { state: 'done' })], '2026-03-31')).toEqual([]);
  expect(lists([owed('check-login-works')], '2026-03-31')).toEqual([]);
  expect(lists([owed('check-invoice-issue', { due: null, dueAt: null, state: 'waiting' })], '2026-03-31')).toEqual([]);
});
