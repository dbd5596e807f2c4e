import { expect, test } from 'vitest';
import { maskCell, maskHeader, maskNumbers, maskRow, maskRule } from './mask-row.ts';

test.each([
  ['13812345678', '138****5678'],
  ['电话 138 1234 5678', '电话 138****5678'],
  ['１３８１２３４５６７８', '138****5678'],
  ['+86-138-1234-5678。', '+138****5678。'],
  ['11010519491231002X', '110***********002X'],
  ['１１０１０５１９４９１２３１００２Ｘ', '110***********002X'],
  ['110105 19491231 002x', '110***********002X'],
  ['130503670401001', '130********1001'],
  ['卡号6217 0000 1000 0000 003', '卡号621************0003'],
  ['1 13812345678 2', '1 138****5678 2'],
])('%s is masked', (text, shown) => expect(maskNumbers(text)).toBe(shown));

test.each([
  '4200001234202603021234567890',
  'GH13812345678',
  '110105194912310021', // the check digit is another
  '2026-03-02 10:00:00',
  'HIS00000010',
  '6217000010000000004',
])('%s is a number of a trade and stays', (text) => expect(maskCell(text)).toBe(text));

test('a name where a number belongs is none', () => {
  expect(['张三', '欧阳小明', 'HIS12'].map(maskCell)).toEqual(['张*', '欧**明', 'HIS12']);
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
