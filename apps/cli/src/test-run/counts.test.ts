import { expect, test } from 'vitest';
import { playwrightCounts, vitestCounts, withExit } from './counts.ts';

const ran = { status: 'passed', assertionResults: [{}] };

test('vitest: tests by outcome, and a file that broke before its first test', () => {
  const report = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
  expect(vitestCounts({ ...report, testResults: [ran] })).toEqual({ passed: 7, failed: 1, skipped: 3 });
  const broken = { status: 'failed', assertionResults: [] };
  expect(vitestCounts({ ...report, testResults: [ran, broken] })).toMatchObject({ failed: 2 });
});

test('playwright: a flaky test and an error outside tests have failed', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
  expect(playwrightCounts({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 3, skipped: 2 });
});

test.each([
  ['all passed', { passed: 3, failed: 0, skipped: 0 }, 0, 0],
  ['one failed', { passed: 3, failed: 1, skipped: 0 }, 1, 1],
  ['a crash without a failed test', { passed: 3, failed: 0, skipped: 0 }, 1, 1],
  ['no test at all', { passed: 0, failed: 0, skipped: 4 }, 0, 1],
])('%s', (_what, counts, exitCode, failed) => {
  expect(withExit(counts, exitCode).failed).toBe(failed);
});
