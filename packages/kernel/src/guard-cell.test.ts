import { expect, test } from 'vitest';
import { guardCell } from './guard-cell.ts';

test.each([
  '=1+1',
  '+86',
  '-2+3',
  '-30',
  '@SUM(A1)',
  '＝1',
  '＋1',
  '－1',
  '＠A1',
  ' =1',
  '\u00a0=1',
  '\t1',
  '\r1',
  '\n=1',
  '·=1',
  '\0=1',
])('%j is guarded', (text) => expect(guardCell(text)).toBe(`'${text}`));

test.each(['', '1+1', 'a=b', '2026-03-01', '张-三', '—', '’=1'])('%j stays', (text) =>
  expect(guardCell(text)).toBe(text),
);
