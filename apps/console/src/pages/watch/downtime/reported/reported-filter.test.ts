import { expect, it } from 'vitest';
import { chosenOf, modulesOf, monthsOf, type Reported } from './reported-filter.ts';

const reported = (id: string, from: string, over: Partial<Reported> = {}): Reported => ({
  case: id,
  number: id,
  title: id,
  module: null,
  asset: null,
  seen: 'unseen',
  from: `${from}T00:10:00+08:00`,
  to: null,
  saidEnd: null,
  minutes: 1,
  rest: 1,
  entered: [],
  denied: null,
  ...over,
});
const denied = { at: '', by: '', why: '' };
const all = [
  reported('a', '2026-04-30', { denied }),
  reported('b', '2026-05-01', { module: 'portal', seen: 'up' }),
  reported('c', '2026-05-31', { module: 'back-office', seen: 'down' }),
];
const ids = (asked: Record<string, string>) => chosenOf(all, asked).map((one) => one.case);

it('what waits comes first, and each filter asks by itself', () => {
  expect(ids({})).toEqual(['b', 'c', 'a']);
  expect(ids({ month: '2026-05' })).toEqual(['b', 'c']);
  expect(ids({ month: '2026-05', module: 'portal' })).toEqual(['b']);
  expect(ids({ seen: 'unseen' })).toEqual(['a']);
});

it('offers the months and modules that there are', () => {
  expect(monthsOf(all)).toEqual(['2026-05', '2026-04']);
  expect(modulesOf(all)).toEqual(['back-office', 'portal']);
});
