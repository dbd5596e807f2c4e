import { expect, it } from 'vitest';
import { quarterStatements } from './quarter-statements.ts';

const read = (id: string, calls: number, totalMs: number) => ({
  id,
  text: id,
  calls,
  totalMs,
  meanMs: totalMs / calls,
});

it.each([
  ['counted on since the quarter before', read('a', 150, 2_000), read('a', 100, 1_000), [50, 1_000, 20, false]],
  ['seen for the first time', read('a', 10, 100), read('b', 1, 1), [10, 100, 10, true]],
  ['reset in between', read('a', 40, 900), read('a', 100, 1_000), [40, 900, 22.5, true]],
])('a statement %s', (_, now, before, [calls, totalMs, meanMs, whole]) => {
  expect(quarterStatements([now], [before])).toMatchObject([{ calls, totalMs, meanMs, whole }]);
});

it('the most expensive of the quarter first, and none where nothing was read', () => {
  const order = quarterStatements(
    [read('a', 200, 9_000), read('b', 200, 5_000)],
    [read('a', 100, 8_500), read('b', 100, 100)],
  );
  expect(order.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(quarterStatements(null, null)).toEqual([]);
  expect(quarterStatements([read('a', 100, 1_000)], [read('a', 100, 1_000)])).toEqual([]);
});
