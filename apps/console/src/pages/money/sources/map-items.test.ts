import { expect, test } from 'vitest';
import { columnMapOf, isMapWhole, valuesOfMap, wordsOf } from './map-items.tsx';

test('words by line; what means nothing is left out', () => {
  expect(wordsOf('收费=pay\n 退费 ＝ refund\n其他=?\n=pay\n', ['pay', 'refund'])).toEqual({
    收费: 'pay',
    退费: 'refund',
  });
  expect(wordsOf('', ['pay'])).toBeUndefined();
});

test('a map typed, kept and shown again is the same', () => {
  const map = columnMapOf({
    columns: { fen: ' 金额 ', at: '时间', hisNo: '单据号', mark: '' },
    amountUnit: 'yuan',
    kindWords: '收=pay\n退=refund',
    skipLines: 2,
    sheet: ' 明细 ',
  });
  expect(map).toEqual({
    columns: { fen: '金额', at: '时间', hisNo: '单据号' },
    amountUnit: 'yuan',
    kinds: { 收: 'pay', 退: 'refund' },
    skipLines: 2,
    sheet: '明细',
  });
  expect(columnMapOf(valuesOfMap(map))).toEqual(map);
  expect(isMapWhole(map)).toBe(true);
  expect(isMapWhole({ ...map, columns: { fen: '金额', at: '时间' } })).toBe(false);
});
