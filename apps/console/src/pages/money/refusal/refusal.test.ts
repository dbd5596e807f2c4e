import { expect, test } from 'vitest';
import { refusalOf } from './refusal.ts';

test.each([
  ['empty', 'empty', '', ''],
  ['a workbook of before 2007 (.xls) or one with a password; save it as .xlsx without one', 'oldWorkbook', '', ''],
  ['no sheet 明细; there are: 汇总、说明', 'noSheet', '明细', '汇总、说明'],
  ['an error (#REF!)', 'errorCell', '#REF!', ''],
  ['xl/worksheets/sheet1.xml unpacks to more than 2147483648 bytes', 'bigWorkbook', '', ''],
  ['longer than 65536 bytes', 'long', '65536', ''],
  ['a quote that is not closed', 'quote', '', ''],
  ['no known format has the columns 单据号,金额', 'unknownHeader', '单据号,金额', ''],
  ['the header lacks 金额, 时间', 'lacks', '金额, 时间', ''],
  ['7 cells, the header has 8', 'cells', '7', '8'],
  ['is not 应结订单金额 + 手续费', 'sum', '应结订单金额 + 手续费', ''],
  ['"已付" is none of SUCCESS, REFUND', 'word', '已付', 'SUCCESS, REFUND'],
  ['"1.234" is not an amount with at most 2 decimals', 'decimals', '1.234', '2'],
  ['"4.2E+27": a spreadsheet has cut its digits; keep the column as text', 'cutDigits', '4.2E+27', ''],
  ['protected by a password; save it without one', 'protected', '', ''],
  ['"x" is not a whole number of fen', 'wholeFen', 'x', ''],
  ['"10:00" is not a time such as 2026-03-01 16:45:31', 'time', '10:00', ''],
  ['says 12.00, the rows add up to 11.00', 'total', '12.00', '11.00'],
  [
    'no payment of 2026-03-02: they are of 2026-02-27 to 2026-03-01',
    'otherDay',
    '2026-03-02',
    '2026-02-27 to 2026-03-01',
  ],
])('%s', (rule, key, a, b) => {
  expect(refusalOf(rule)).toEqual({ key, a, b });
});

test('a rule without words of ours is left as it is', () => {
  expect(refusalOf('sides-missing')).toBeNull();
});
