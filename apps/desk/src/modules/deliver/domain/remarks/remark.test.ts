import type { ClockVerdict } from '@yinuo/obligations';
import { expect, test } from 'vitest';
import { NO_REMARK, provisionalRemark, remarkOf, together } from './remark.ts';

const clock = (number: string, year: number | null) => ({
  of: { number },
  verdict: {
    provisional: year !== null,
    why: year === null ? [] : [{ code: 'provisional', year }],
  } as Pick<ClockVerdict, 'provisional'> as ClockVerdict,
});

test('provisional verdicts are named in both languages, the first five by number; none is nothing', () => {
  expect(provisionalRemark([clock('A-1', null)])).toEqual(NO_REMARK);
  const one = provisionalRemark([clock('A-1', 2027), clock('A-1', 2027), clock('A-2', null)]);
  expect(one.zh).toBe('2027 年放假通知尚未公布，1 起的判定为暂定（A-1），公布后重新判定。');
  expect(one.en).toBe(
    'The holidays of 2027 are not announced yet: the verdicts of 1 case(s) are provisional (A-1) and are judged again then.',
  );
  const many = provisionalRemark([1, 2, 3, 4, 5, 6].map((n) => clock(`A-${n}`, 2026 + (n % 2))));
  expect(many.zh).toContain('2026、2027 年');
  expect(many.zh).toContain('（A-1、A-2、A-3、A-4、A-5 等）');
  expect(many.en).not.toMatch(/[一-鿿]/);
});

test('several are one; what was kept as Chinese alone is shown as it is', () => {
  expect(together(NO_REMARK, { zh: '甲。', en: 'A.' }, { zh: '乙。', en: 'B.' })).toEqual({
    zh: '甲。乙。',
    en: 'A. B.',
  });
  expect(remarkOf('甲。')).toEqual({ zh: '甲。', en: '甲。' });
});
