import { expect, test } from 'vitest';
import { HIDDEN_SAMPLES, SHOWN_SAMPLES } from '../mask-samples.ts';
import { maskNumbers, maskWords } from './mask-numbers.ts';

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
  ['１３８－１２３４－５６７８', '138****5678'],
  ['138—1234—5678', '138****5678'],
  ['138.1234.5678', '138****5678'],
  ['(138)12345678', '138****5678'],
  ['电话138\n1234\n5678', '电话138****5678'],
  ['2026-03-02 13812345678', '2026-03-02 138****5678'],
  [`${'0 '.repeat(60)}13812345678 9`, `${'0 '.repeat(60)}138****5678 9`],
])('%s is masked', (text, shown) => {
  expect(maskNumbers(text)).toBe(shown);
  expect(maskWords(text)).toBe(shown);
});

test.each([
  '4200001234202603021234567890',
  'GH13812345678',
  '110105194912310021', // the check digit is another
  '2026-03-02 10:00:00',
  'HIS00000010',
  '138.50 元，1234.56 元',
  '6217000010000000004',
])('%s is a number of a trade and stays', (text) => expect(maskWords(text)).toBe(text));

test('where no trade is meant, the length is enough, and a letter beside it hides nothing', () => {
  expect(maskNumbers('110105194912310021', { byLength: true })).toBe('110***********0021');
  expect(maskNumbers('GH13812345678', { byLength: true })).toBe('GH13812345678');
  expect(maskNumbers('GH13812345678x', { inWords: true })).toBe('GH138****5678X');
});

test.each([
  ['就诊卡号 0012345678 已退', '就诊卡号 ******5678 已退'],
  ['就诊卡号【0012345678】', '就诊卡号【******5678】'],
  ['住院号：ZY20260301', '住院号：******0301'],
  ['Patient card no. A0012345, refunded', 'Patient card no. ****2345, refunded'],
  ['MRN: 884422', 'MRN: **4422'],
])('%s: a card is masked by its name', (text, shown) => expect(maskWords(text)).toBe(shown));

test.each(['刷卡 12345.00 元', '就诊卡挂失', '门诊 2026-03-02', '卡号有误', '订单 20260302123456 重复'])(
  '%s stays',
  (text) => expect(maskWords(text)).toBe(text),
);

/** Six figures in a row, of any script, whatever parts them. */
const READABLE = /\p{N}(?:[^\p{N}*＊]{0,3}\p{N}){6,}|[\d①③⑧一二三四五六七八九零壹叁捌]{5,}/u;

test.each(HIDDEN_SAMPLES)('%s: what people wrote shows no number of a person', (text) => {
  const shown = maskWords(`来电 ${text} 无法挂号`, { byLength: true });
  expect(shown).toMatch(/^来电 .*[*＊].* 无法挂号$/u);
  expect(shown).not.toMatch(READABLE);
});

test.each(SHOWN_SAMPLES)('%s: is read as it was written', (text) =>
  expect(maskWords(text, { byLength: true })).toBe(text),
);
