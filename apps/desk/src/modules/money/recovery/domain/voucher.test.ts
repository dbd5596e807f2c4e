import { expect, test } from 'vitest';
import { voucherKey } from './voucher.ts';

test.each([
  ['YH001', 'yh001'],
  ['YH001', 'ＹＨ００１'],
  ['YH001', ' YH 001\u200b'],
])('%s and %s are one voucher', (one, other) => expect(voucherKey(other)).toBe(voucherKey(one)));

test('others are others', () => expect(voucherKey('YH-001')).not.toBe(voucherKey('YH-0011')));
