import { expect, it } from 'vitest';
import { maskContact, maskData, maskPatient, maskText } from './mask-text.ts';

it.each([
  ['患者 11010519491231002X 电话 13800138000', '患者 110***********002X 电话 138****8000'],
  ['138-0013-8000', '138****8000'],
  ['卡号6217000010000000004，就诊卡 0012345678', '卡号621************0004，就诊卡 ******5678'],
  ['订单 20260214164000123456 没有变', '订单 20260214164000123456 没有变'],
  ['编号A11010519491231002X', '编号A11010519491231002X'],
])('masks %s', (text, masked) => {
  expect(maskText(text)).toBe(masked);
});

it('masks contacts, patients and nested data', () => {
  expect(maskContact('zhang@example.org')).toBe('z***@example.org');
  expect(maskContact('010-88881234')).toBe('010*****1234');
  expect(maskPatient({ name: '张三丰', mobile: '13800138000' })).toEqual({
    name: '张*丰',
    mobile: '138****8000',
    residentId: '',
  });
  expect(maskData({ call: { caller: '李 13912345678' }, n: 3 })).toEqual({ call: { caller: '李 139****5678' }, n: 3 });
});
