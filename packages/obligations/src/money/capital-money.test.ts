import { fenOf } from '@yinuo/kernel';
import { expect, test } from 'vitest';
import { capitalMoney } from './capital-money.ts';

test.each([
  [0, '人民币零元整'],
  [1, '人民币壹分'],
  [10, '人民币壹角整'],
  [105, '人民币壹元零伍分'],
  [1000, '人民币壹拾元整'],
  [10050, '人民币壹佰元伍角整'],
  [23_280, '人民币贰佰叁拾贰元捌角整'],
  [388_000, '人民币叁仟捌佰捌拾元整'],
  [1_640_902, '人民币壹万陆仟肆佰零玖元零贰分'],
  [1_000_101, '人民币壹万零壹元零壹分'],
  [7_760_000, '人民币柒万柒仟陆佰元整'],
  [38_000_000, '人民币叁拾捌万元整'],
  [100_000_000_00, '人民币壹亿元整'],
])('%i fen: %s', (fen, words) => {
  expect(capitalMoney(fenOf(fen))).toBe(words);
});
