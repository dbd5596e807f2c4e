import { expect, test } from 'vitest';
import { fenOfText } from './amount.ts';

test.each([
  ['12', 1200],
  ['12.3', 1230],
  ['0.29', 29],
  ['1,234.56', 123_456],
  ['¥ 5.00', 500],
  ['1.005', null],
  ['-1', null],
  ['', null],
  ['12345678901', null],
])('%j is %j', (text, fen) => expect(fenOfText(text)).toBe(fen));
