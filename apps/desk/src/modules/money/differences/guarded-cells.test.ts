import { guardCell } from '@yinuo/kernel';
import { guarded } from '@yinuo/reconcile';
import { expect, test } from 'vitest';

test.each([
  '=1+1',
  '+86',
  '-30',
  '@A1',
  '＝1',
  '＋1',
  '－1',
  '＠A1',
  ' =1',
  '\t=1',
  '\r=1',
  '·=1',
  'GH1',
  '',
  'a=b',
  '—',
])('what opens a formula (%j) is guarded in the engine’s lists and in workbooks alike', (text) =>
  expect(guarded(text).startsWith("'")).toBe(guardCell(text).startsWith("'")),
);
