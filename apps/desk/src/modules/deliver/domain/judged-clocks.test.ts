import { expect, test } from 'vitest';
import { clockChanges, type JudgedClock } from './judged-clocks.ts';

const clock = (id: string, obligation: string, state: JudgedClock[3], due: number | null): JudgedClock => [
  id,
  `N-${id}`,
  obligation,
  state,
  due,
];
const met = clock('a', 'respond', 'met', 10);

test.each<[string, JudgedClock[], JudgedClock[], unknown[]]>([
  ['the same', [met], [met], []],
  ['another state', [met], [clock('a', 'respond', 'breached', 10)], [['met', 'breached']]],
  ['another due instant', [met], [clock('a', 'respond', 'met', 20)], [['met', 'met']]],
  ['a clock that is new', [], [met], [[null, 'met']]],
  ['a clock that is gone', [met], [], [['met', null]]],
  ['another case with the same clock', [met, clock('b', 'respond', 'met', 1)], [met], [['met', null]]],
])('%s', (_, was, would, changes) => {
  const found = clockChanges(was, would).map((one) => [one.was?.state ?? null, one.would?.state ?? null]);
  expect(found).toEqual(changes);
});
