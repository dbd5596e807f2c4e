import { expect, test } from 'vitest';
import { inOneLine } from './print.ts';

test.each([
  ['fact_01kh2gzxm0', 'fact_01kh2gzxm0'],
  ['x\r\u001b[2K0 facts: 0 findings', 'x\\u{d}\\u{1b}[2K0 facts: 0 findings'],
  ['x\n\u202ey\u2028z', 'x\\u{a}\\u{202e}y\\u{2028}z'],
])('%j is shown as %s', (text, shown) => {
  expect(inOneLine(text)).toBe(shown);
});
