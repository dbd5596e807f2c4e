import { expect, it } from 'vitest';
import { type Serving, silentProbes } from './silent-probes.ts';

const serving = (over: Partial<Serving> = {}): Serving => ({
  probe: 'p',
  name: '登录页',
  serves: ['list/login'],
  until: null,
  removed: false,
  paused: false,
  ...over,
});
const whyOf = (rows: readonly Serving[], collectedAt: number | null, measured: readonly string[] = []) =>
  silentProbes('list/login', rows, new Set(measured), collectedAt).map(({ why, since }) => [why, since]);

it.each<[string, readonly Serving[], number | null, readonly string[], unknown]>([
  ['it measured', [serving()], 9, ['p'], []],
  ['it measured, and was taken off since', [serving({ until: 5, removed: true })], 9, ['p'], []],
  ['it has its turn to come', [serving()], null, [], []],
  ['it was there and said nothing', [serving()], 9, [], [['unanswered', null]]],
  ['it was there when it was measured, and is not now', [serving({ until: 10 })], 9, [], [['unanswered', null]]],
  ['removed before', [serving({ until: 5, removed: true })], 9, [], [['removed', 5]]],
  ['removed, and not yet measured', [serving({ until: 5, removed: true })], null, [], [['removed', 5]]],
  ['paused before', [serving({ until: 5, paused: true })], 9, [], [['paused', 5]]],
  ['detached before', [serving({ until: 5 })], 9, [], [['detached', 5]]],
  ['detached and attached again', [serving({ until: 5 }), serving()], null, [], []],
  ['steps of a journey', [serving({ serves: ['list/login#登录'], until: 5 })], 9, [], [['detached', 5]]],
  ['another item', [serving({ serves: ['list/login-page'], until: 5 })], 9, [], []],
])('%s', (_name, rows, collectedAt, measured, expected) => {
  expect(whyOf(rows, collectedAt, measured)).toEqual(expected);
});
