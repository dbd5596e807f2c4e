import { describe, expect, test } from 'vitest';
import {
  checkCreditCode,
  checkMobile,
  checkResidentId,
  maskMobile,
  maskName,
  maskResidentId,
  parseDate,
} from '../index.ts';

describe('resident identity numbers (GB 11643)', () => {
  test.each([
    ['11010519491231002X', '11010519491231002X', '1949-12-31', 'female'],
    [' 11010519491231002x ', '11010519491231002X', '1949-12-31', 'female'],
    ['110105491231002', '11010519491231002X', '1949-12-31', 'female'],
  ])('%s', (text, id, birth, sex) => {
    expect(checkResidentId(text)).toEqual({ ok: true, value: { id, birth, sex } });
  });

  test.each([
    ['110105194912310021', 'resident-id-check'],
    ['11010519491331002X', 'resident-id-birth'],
    ['01010519491231002X', 'resident-id-region'],
    ['1101051949123100', 'resident-id-format'],
    ['11010519491231002Y', 'resident-id-format'],
  ])('%s: %s', (text, rule) => {
    expect(checkResidentId(text)).toMatchObject({ ok: false, error: { rule } });
  });

  test('nobody is born tomorrow', () => {
    const today = parseDate('1949-12-30');
    if (!today.ok) expect.fail();
    expect(checkResidentId('11010519491231002X', today.value)).toMatchObject({ ok: false });
  });

  test('one wrong digit or a swap of neighbours is found', () => {
    const id = '11010519491231002X';
    for (let index = 0; index < 17; index++) {
      const wrong = id.slice(0, index) + ((Number(id[index]) + 1) % 10) + id.slice(index + 1);
      expect(checkResidentId(wrong).ok).toBe(false);
    }
  });
});

describe('credit codes (GB 32100)', () => {
  test.each(['91350100M000100Y43', '914403001922038216', '91440300708461136T', '91440300708461136t'])('%s', (code) => {
    expect(checkCreditCode(code)).toEqual({ ok: true, value: code.toUpperCase() });
  });
  test.each(['91350100M000100Y44', '91350100I000100Y43', '9135010M', ''])('%j is refused', (code) => {
    expect(checkCreditCode(code).ok).toBe(false);
  });
});

test.each([
  ['13800001234', true],
  ['+86 138-0000-1234', true],
  ['8613800001234', true],
  ['12800001234', false],
  ['1380000123', false],
])('mobile %s', (text, good) => {
  expect(checkMobile(text).ok).toBe(good);
});

test('masks', () => {
  expect(['张', '张三', '张小三', '欧阳小三', '𠮷野家'].map(maskName)).toEqual([
    '*',
    '张*',
    '张*三',
    '欧**三',
    '𠮷*家',
  ]);
  expect(maskResidentId('11010519491231002X')).toBe('110***********002X');
  expect(maskMobile('13800001234')).toBe('138****1234');
  expect(maskMobile('1380')).toBe('****');
});
