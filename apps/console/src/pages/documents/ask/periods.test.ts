import { expect, test } from 'vitest';
import { periodsBack, periodsOfContract } from './periods.ts';

test.each([
  ['month', '2026-03-01T00:30:00+08:00', ['2026-03', '2026-02', '2026-01', '2025-12']],
  ['month', '2026-02-28T23:59:59+08:00', ['2026-02', '2026-01', '2025-12', '2025-11']],
  ['quarter', '2026-01-01T00:00:00+08:00', ['2026-Q1', '2025-Q4', '2025-Q3', '2025-Q2']],
  ['week', '2026-01-06T12:00:00+08:00', ['2026-W02', '2026-W01', '2025-W52', '2025-W51']],
  ['week', '2027-01-03T23:00:00+08:00', ['2026-W53', '2026-W52', '2026-W51', '2026-W50']],
  ['year', '2026-01-06T12:00:00+08:00', ['Y4', 'Y3', 'Y2', 'Y1']],
  ['term', '2026-01-06T12:00:00+08:00', ['term']],
] as const)('%s back from %s, in Beijing', (sort, at, names) => {
  expect(periodsBack(sort, Date.parse(at), 4)).toEqual(names);
});

test('of a contract those that have begun, newest first, with the days that it gives them; of a draft none', () => {
  const now = Date.parse('2026-04-02T09:00:00+08:00');
  const life = { startsOn: '2025-12-15', endsOn: '2026-12-14' };
  expect(periodsOfContract('quarter', life, now, 12)).toMatchObject([
    { name: '2026-Q2', from: '2026-04-01', to: '2026-06-30' },
    { name: '2026-Q1', from: '2025-12-15', to: '2026-03-31' },
  ]);
  expect(periodsOfContract('month', life, now, 2).map(({ name }) => name)).toEqual(['2026-04', '2026-03']);
  expect(periodsOfContract('month', { startsOn: null, endsOn: null }, now, 2)).toEqual([]);
});
