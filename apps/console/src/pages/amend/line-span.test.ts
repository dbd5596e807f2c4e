import { expect, test } from 'vitest';
import { spanOfLine } from './line-span.ts';

const text = 'id: a\ncode: AB\n\nend';
test.each([
  [1, 'id: a'],
  [2, 'code: AB'],
  [3, ''],
  [4, 'end'],
  [99, 'end'],
])('line %i', (line, words) => {
  expect(text.slice(...spanOfLine(text, line))).toBe(words);
});
