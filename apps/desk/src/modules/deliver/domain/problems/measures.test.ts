import { expect, test } from 'vitest';
import type { MonthCase } from '../month-case.ts';
import { numbersInLines } from './case-numbers.ts';
import { feasibilityOf } from './measures.ts';
import type { RankedProblem } from './ranked-problems.ts';

const solved = (solution: string, resolved = true) =>
  ({ solution, resolvedAt: resolved ? 1 : null }) as Partial<MonthCase> as MonthCase;

const problem = (about: Partial<RankedProblem>) =>
  ({ solution: '', cases: [], party: null, ...about }) as Partial<RankedProblem> as RankedProblem;

test.each([
  [{ cases: [solved('')] }, '原因未查明，查明后评估'],
  [
    { solution: '改连接池', cases: [solved('改连接池 '), solved('重启'), solved('改连接池', false)] },
    '已按此办法解决 1 起（共 3 起），可行',
  ],
  [
    { solution: '换证书', cases: [solved('换证书')], party: 'third-party' },
    '已按此办法解决 1 起（共 1 起），可行；需第三方配合',
  ],
  [
    { solution: '换证书', cases: [solved('换证书')], party: 'hospital' },
    '已按此办法解决 1 起（共 1 起），可行；需甲方配合',
  ],
] as const)('how feasible a measure is follows from what was done: %#', (about, words) => {
  expect(feasibilityOf(problem(about))).toBe(words);
});

test('case numbers stand two a line', () => {
  expect(numbersInLines([])).toBe('');
  expect(numbersInLines(['A-1', 'A-2'])).toBe('A-1、A-2');
  expect(numbersInLines(['A-1', 'A-2', 'A-3'])).toBe('A-1、A-2、\nA-3');
});
