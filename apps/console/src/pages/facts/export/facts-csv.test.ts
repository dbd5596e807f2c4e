import { expect, test } from 'vitest';
import { csvOf } from './facts-csv.ts';

test.each([
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "so"', '"say ""so"""'],
  ['two\nlines', '"two\nlines"'],
  ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['+1', "'+1"],
  ['-1+2', "'-1+2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['  =1', "'  =1"],
  ['\tx', "'\tx"],
])('%j is written %j', (value, written) => {
  expect(csvOf(['h'], [[value]])).toBe(`\uFEFFh\r\n${written}\r\n`);
});
