import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECKLISTS } from '../checklists.ts';
import { automaticState } from './kept-measured.ts';
import { draftAdvice, figure, itemState, limitText, limitWords, type Measured } from './verdict.ts';

const itemOf = (list: string, id: string) => {
  const item = CHECKLISTS.get(list)?.items.find((one) => one.id === id);
  if (!item) throw new Error(`${list}/${id}`);
  return item;
};
const disk = itemOf('einvoice-environment', 'disk');
const login = itemOf('einvoice-environment', 'login');
const measured = (value: number | null, state: Measured['state'] = 'ok'): Measured => ({
  probe: 'p',
  name: 'disk /',
  value,
  unit: '%',
  state,
  at: 0,
  evidence: [],
});

describe('«使用率要少于90%»', () => {
  it.each([
    ['89.99 is less', [89.99], 'ok'],
    ['90 is not', [90], 'failed'],
    ['one of several is enough', [20, 90.01, 30], 'failed'],
    ['nothing measured says nothing', [], 'unknown'],
  ] as const)('%s', (_, values, state) => {
    expect(
      automaticState(
        values.map((value) => measured(value)),
        disk,
        null,
      ),
    ).toBe(state);
  });
  it('what could not be measured is open, unless something else failed', () => {
    expect(automaticState([measured(10), measured(null, 'unknown')], disk, null)).toBe('unknown');
    expect(automaticState([measured(95), measured(null, 'unknown')], disk, null)).toBe('failed');
  });
  it('any values: it fails exactly when one reaches the limit', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1 }), (values) => {
        const failed = values.some((value) => value >= 90);
        expect(
          automaticState(
            values.map((value) => measured(value)),
            disk,
            null,
          ),
        ).toBe(failed ? 'failed' : 'ok');
      }),
    );
  });
  it('is printed in signs', () => expect([limitText(disk), limitWords(disk)]).toEqual(['< 90%', '限值 < 90.0 %']));
  it.each([
    [93.2, '%', '93.2 %'],
    [90, '%', '90.0 %'],
    [90.04, '%', '90.04 %'],
    [12, 'ms', '12 ms'],
    [3, '', '3'],
  ])('%d %s is told as «%s»', (value, unit, told) => expect(figure(value, unit)).toBe(told));
});

describe('a person’s word', () => {
  it.each([
    ['measured well, nobody asked', 'ok', null, 'ok'],
    ['measured badly is not talked away', 'failed', { yes: true }, 'failed'],
    ['measured well, but a person sees a fault', 'ok', { yes: false }, 'failed'],
    ['not measured, a person looked', 'unknown', { yes: true }, 'ok'],
    ['not measured, nobody looked', 'unknown', null, 'unknown'],
  ] as const)('%s', (_, automatic, answer, state) => expect(itemState(automatic, answer, 0, login)).toBe(state));
  it.each([
    [89.9, 'ok'],
    [90, 'failed'],
  ] as const)('a number that was read off is held against the limit: %s', (number, state) => {
    expect(itemState('unknown', { number }, 0, disk)).toBe(state);
  });
});

it('advice is drafted for what failed, in the order of the list', () => {
  expect(draftAdvice([login, disk])).toBe(
    '1. 系统登录和显示：检查登录服务与会话配置，复核登录页面显示。\n2. 服务器硬盘空间：清理日志与临时文件，或扩容磁盘。',
  );
  expect(draftAdvice([])).toBeNull();
});
