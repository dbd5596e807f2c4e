import { expect, test } from 'vitest';
import { answerOf } from './answer-of.ts';

test.each([
  [200, null, undefined],
  [503, 'answered 503', 'answered'],
  [null, 'address refused: 10.0.0.1', 'refused'],
  [null, 'The operation was aborted due to timeout', 'timeout'],
  [null, 'connect ECONNREFUSED 203.0.113.1:443', 'unreachable'],
])('%s, %s → %s', (lastStatus, lastError, word) => {
  expect(answerOf({ lastStatus, lastError })).toBe(word);
});
