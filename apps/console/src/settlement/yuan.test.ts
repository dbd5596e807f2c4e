import { expect, test } from 'vitest';
import { fenOfYuan, yuanOfFen } from './yuan.ts';

test.each([
  ['77600', 7_760_000],
  ['77,600.00', 7_760_000],
  ['￥ 0.01', 1],
  ['0', undefined],
  ['1.005', undefined],
  ['-3', undefined],
  ['十元', undefined],
])('%s', (typed, fen) => {
  expect(fenOfYuan(typed)).toBe(fen);
});

test('what is offered reads back', () => {
  for (const fen of [1, 10, 105, 11_400_000, 38_000_001]) expect(fenOfYuan(yuanOfFen(fen))).toBe(fen);
});
