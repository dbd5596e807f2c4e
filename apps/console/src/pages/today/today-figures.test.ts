import type { CaseClock, CaseSummary } from '@yinuo/api';
import { expect, test } from 'vitest';
import { broken, type ContractToday, dueNext, keptOf, monthBefore, totalsOf } from './today-figures.ts';

const found = (number: string): CaseSummary => ({
  id: number,
  number,
  version: 1,
  contract: 'ctr',
  kind: 'fault',
  severity: null,
  channel: 'phone',
  title: number,
  module: null,
  outOfScope: false,
  state: 'open',
  handling: 'none',
  worst: 'pending',
  nextDue: null,
  openDemands: 0,
  owner: null,
  backup: null,
  reporter: { name: null, department: null },
  party: null,
  partyAgreed: false,
  classification: null,
  reportedAt: '2026-02-14T08:00:00+08:00',
  recordedAt: '2026-02-14T08:00:00+08:00',
  firstResponseAt: null,
  resolvedAt: null,
  closedAt: null,
  mergedInto: null,
});

const clock = (due: string | null, state: CaseClock['state']): CaseClock => ({
  clause: 'XY-2',
  obligation: 'o',
  title: { zh: '', en: '' },
  clock: 'resolve',
  clockTitle: { zh: '', en: '' },
  start: '2026-02-14T08:00:00+08:00',
  due,
  state,
  atRisk: false,
  usedPercent: null,
  metAt: null,
  elapsedMs: 0,
  provisional: false,
  agreedWord: null,
  warnings: [],
  demands: [],
  why: [],
});

const at = (time: string): string => `2026-02-14T${time}:00+08:00`;
const contract = (top: Partial<ContractToday['top']>): ContractToday => ({
  contract: 'ctr',
  open: 3,
  promised: 1,
  atRisk: 1,
  broken: 1,
  brokenToday: 1,
  tasks: 0,
  top: { promised: [], atRisk: [], broken: [], ...top },
});

const one = contract({
  promised: [{ case: found('A'), clocks: [clock(at('12:00'), 'pending'), clock(at('09:00'), 'met')] }],
  broken: [{ case: found('B'), clocks: [clock(at('09:30'), 'breached'), clock(at('11:00'), 'pending')] }],
});
const two = contract({
  atRisk: [{ case: found('C'), clocks: [clock(at('10:00'), 'pending'), clock(null, 'pending')] }],
  broken: [{ case: found('D'), clocks: [clock(at('09:50'), 'breached')] }],
});

test('next due over all contracts: what broke elsewhere still runs its other clocks', () => {
  expect(dueNext([one, two], 9).map((each) => each.case.number)).toEqual(['C', 'B', 'A']);
  expect(dueNext([one, two], 1)).toHaveLength(1);
});

test('broken, the latest first', () => {
  expect(broken([one, two], 9).map((each) => each.case.number)).toEqual(['D', 'B']);
});

test('totals add up over contracts, and none is none', () => {
  expect(totalsOf([one, two])).toEqual({ open: 6, promised: 2, atRisk: 2, broken: 2, brokenToday: 2 });
  expect(totalsOf([]).open).toBe(0);
});

test('kept of decided, summed before it is divided', () => {
  const kept = (numerator: number, denominator: number) => ({
    clause: '',
    obligation: '',
    clock: 'resolve' as const,
    title: { zh: '', en: '' },
    met: numerator,
    breached: denominator - numerator,
    excused: 0,
    pending: 0,
    kept: { numerator, denominator, percent: null },
  });
  expect(keptOf({ clocks: [kept(9, 10), kept(0, 0), kept(1, 2)] })).toEqual({ kept: 10, decided: 12 });
});

test.each([
  ['2026-01', '2025-12'],
  ['2026-11', '2026-10'],
])('before %s comes %s', (month, before) => {
  expect(monthBefore(month)).toBe(before);
});
