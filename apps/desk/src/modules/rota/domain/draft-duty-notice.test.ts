import { chineseCalendar, holidaysOf } from '@yinuo/kernel';
import { expect, it } from 'vitest';
import { draftDutyNotice } from './draft-duty-notice.ts';

const spring = holidaysOf(chineseCalendar(), 2026).find((range) => range.name.zh.includes('端午'));

it('names holiday, days, people on duty and days without anybody', () => {
  if (!spring) throw new Error('2026 has a Dragon Boat Festival');
  const person = { name: '王工', mobile: '13800000000' };
  const text = draftDutyNotice({
    hospital: '某医院',
    contract: { zh: '小程序运维', en: 'Mini program' },
    holiday: spring,
    days: [
      { date: spring.from, primary: person, backup: null },
      { date: spring.to, primary: null, backup: null },
    ],
    windows: ['每天 07:30–18:00'],
  });
  expect(text).toContain('2026年端午');
  expect(text).toContain('6月19日（周五）：主责 王工 13800000000');
  expect(text).toContain('6月21日（周日）：待排班');
  expect(text).toContain('【发布前请补齐】6月21日尚未排班');
  expect(text).toContain('每天 07:30–18:00');
});
