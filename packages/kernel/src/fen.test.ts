import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addFen, fenOf, formatFen, multiplyFen, parseFen, parseRatio } from './index.ts';

const ratio = (text: string) => {
  const parsed = parseRatio(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};

describe('fen', () => {
  test.each([
    ['77600.00', 7_760_000, '77600.00'],
    ['77600', 7_760_000, '77600.00'],
    ['0.1', 10, '0.10'],
    ['-0.01', -1, '-0.01'],
    ['-0', 0, '0.00'],
    ['90071992547409.91', Number.MAX_SAFE_INTEGER, '90071992547409.91'],
  ])('%s is read digit by digit', (text, fen, written) => {
    const parsed = parseFen(text);
    expect(parsed).toEqual({ ok: true, value: fen });
    expect(formatFen(fenOf(fen))).toBe(written);
  });

  test.each(['', '1.005', '1,000.00', '¥1', '.5', '1.', '1e3', '９', '90071992547409.92'])('%j is refused', (text) => {
    expect(parseFen(text).ok).toBe(false);
  });

  test.each([
    [7_760_000, '5%', 1, 388_000], // ZK-22
    [7_760_000, '3‰', 1, 23_280],
    [7_760_000, '3‰', 15, 349_200],
    [7_760_000, '50%', 1, 3_880_000],
    [38_000_000, '30%', 1, 11_400_000],
    [1, '50%', 1, 1],
    [-1, '50%', 1, -1],
    [333, '0.5%', 1, 2], // 1.665
    [Number.MAX_SAFE_INTEGER, '100%', 1, Number.MAX_SAFE_INTEGER],
  ])('%i × %s × %i', (fen, rate, times, expected) => {
    expect(multiplyFen(fenOf(fen), ratio(rate), times)).toBe(expected);
  });

  test('sums are exact and refuse to overflow', () => {
    expect(addFen(fenOf(10), fenOf(20), fenOf(-1))).toBe(29);
    expect(() => addFen(fenOf(Number.MAX_SAFE_INTEGER), fenOf(1))).toThrow(RangeError);
  });

  test('formatted and parsed again is the same', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (fen) => {
        expect(parseFen(formatFen(fenOf(fen)))).toEqual({ ok: true, value: fen === 0 ? 0 : fen });
      }),
    );
  });
});
