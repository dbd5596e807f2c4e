import { expect, it } from 'vitest';
import { keptStatements, quarterStatements } from './quarter-statements.ts';

const read = (id: string, calls: number, totalMs: number) => ({
  id,
  text: id,
  calls,
  totalMs,
  meanMs: totalMs / calls,
});
const database = (rows: ReturnType<typeof read>[], at = 2_000, since: number | null = null) => ({
  place: 'his-db:5432/his',
  name: 'HIS 数据库',
  at,
  reading: { state: 'read' as const, reason: null, since, hidden: 0, rows },
});

it.each([
  ['counted on since the quarter before', read('a', 150, 2_000), read('a', 100, 1_000), null, [50, 1_000, 20, false]],
  ['seen for the first time', read('a', 10, 100), read('b', 1, 1), null, [10, 100, 10, true]],
  ['that the server lost in between', read('a', 40, 900), read('a', 100, 1_000), null, [40, 900, 22.5, true]],
  [
    'reset in between, and called more often than before',
    read('a', 200, 1_900),
    read('a', 100, 1_000),
    1_500,
    [200, 1_900, 9.5, true],
  ],
  ['reset before both', read('a', 150, 2_000), read('a', 100, 1_000), 500, [50, 1_000, 20, false]],
])('a statement %s', (_, now, before, since, [calls, totalMs, meanMs, whole]) => {
  const found = quarterStatements([database([now], 2_000, since)], [database([before], 1_000)]);
  expect(found).toMatchObject([{ calls, totalMs, meanMs, whole }]);
});

it('the most expensive of the quarter first, and none where nothing was read or nobody called it', () => {
  const [a, b] = [read('a', 200, 9_000), read('b', 200, 5_000)];
  const order = quarterStatements([database([a, b])], [database([read('a', 100, 8_500), read('b', 100, 100)], 1_000)]);
  expect(order.map(({ text }) => text)).toEqual(['b', 'a']);
  expect(quarterStatements(null, null)).toEqual([]);
  expect(quarterStatements([{ ...database([a]), reading: null }], null)).toEqual([]);
  expect(quarterStatements([database([a])], [database([a], 1_000)])).toEqual([]);
});

it('each database is compared with itself, and its statements are its own', () => {
  const [his, lis] = [database([read('a', 20, 200)]), { ...database([read('a', 30, 600)]), place: 'lis', name: 'LIS' }];
  const before = [{ ...database([read('a', 10, 100)], 1_000), place: 'lis', name: 'LIS' }];
  const found = quarterStatements([his, lis], before);
  expect(found.map(({ database: name, calls, whole }) => [name, calls, whole])).toEqual([
    ['LIS', 20, false],
    ['HIS 数据库', 20, true],
  ]);
  expect(new Set(found.map(({ id }) => id)).size).toBe(2);
});

it('what was read stays when it cannot be read again, and gives way to what is', () => {
  const [first, second] = [database([read('a', 1, 1)], 1_000), database([read('a', 2, 2)])];
  const silent = { ...second, reading: null };
  expect(keptStatements([], [silent])).toEqual([silent]);
  expect(keptStatements([silent], [first])).toEqual([first]);
  expect(keptStatements([first], [silent])).toEqual([first]);
  expect(keptStatements([first], [second])).toEqual([second]);
  const other = { ...second, place: 'other' };
  expect(keptStatements([first], [silent, other])).toEqual([first, other]);
});
