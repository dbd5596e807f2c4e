import { expect, test } from 'vitest';
import { csvCell } from './csv.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+86', "'+86"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1+1', "'＝1+1"],
  ['\t=1', "'·=1"],
  ['\r=1', "'·=1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠A1', "'＠A1"],
  [' =1', "' =1"],
  ['a,"b"', '"a,""b"""'],
  ['O1', 'O1'],
  [-30, '-30'],
  [null, ''],
] as const)('%j is written as %j', (cell, written) => {
  expect(csvCell(cell)).toBe(written);
});
