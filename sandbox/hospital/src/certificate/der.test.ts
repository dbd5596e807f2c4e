import { expect, test } from 'vitest';
import { integer } from './der.ts';

test.each([
  [[2], '020102'],
  [[0x80], '02020080'],
  [[0, 0x7f], '02017f'],
  [[0, 0, 0x80], '02020080'],
  [[0, 0], '020100'],
])('%j is written as DER wants it, without padding', (bytes, hex) => {
  expect(integer(Buffer.from(bytes)).toString('hex')).toBe(hex);
});
