import { expect, test } from 'vitest';
import { maskCell, maskHeader, maskRow, maskRule } from './mask-row.ts';

test('a name where a number belongs is none', () => {
  expect(['张三', '欧阳小明', 'HIS12', '13812345678'].map(maskCell)).toEqual(['张*', '欧**明', 'HIS12', '138****5678']);
  expect(maskRow({ hisNo: '李小龙', fen: 1 })).toEqual({ hisNo: '李*龙', fen: 1 });
});

test('a header stays; a row that was taken for one does not', () => {
  const header = ['姓名', '金额', '单据号', '时间'];
  expect(maskHeader(header)).toEqual(header);
  expect(maskHeader(['张三丰', '13812345678', '50.00', '2026-03-02 10:00:00'])).toEqual([
    '张*丰',
    '138****5678',
    '50.00',
    '2026-03-02 10:00:00',
  ]);
});

test('what a refusal says of a cell', () => {
  expect(maskRule('"张三" is not an amount with at most 2 decimals')).toBe(
    '"张*" is not an amount with at most 2 decimals',
  );
  const headless = 'no known format has the columns 张三,13812345678,50.00';
  expect(maskRule(headless)).toBe('no known format has the columns 张*,138****5678,50.00');
});
