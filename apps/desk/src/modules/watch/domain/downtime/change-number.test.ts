import { expect, it } from 'vitest';
import { changeKey, isChangeNumber } from './change-number.ts';

it.each(['BG-1', 'CHG0030192', '2026-018', '变更〔2026〕18号', 'NO.20260101', 'RFC-7', 'bg－１'])(
  '%s is a number',
  (text) => expect(isChangeNumber(text)).toBe(true),
);

it.each([
  '无',
  '-',
  '——',
  'n/a',
  'N/A',
  'none',
  '待补',
  'TBD',
  '0',
  '000',
  '.',
  '暂无',
  '无1',
  '待定2026',
  'ＮＡ',
  '变更号',
  'x1',
])('%s is none', (text) => expect(isChangeNumber(text)).toBe(false));

it('one number, however it is typed', () => {
  expect(changeKey(' bg-２０２６ - 018')).toBe(changeKey('BG-2026-018'));
  expect(changeKey('BG-1-1')).not.toBe(changeKey('BG-11'));
});
