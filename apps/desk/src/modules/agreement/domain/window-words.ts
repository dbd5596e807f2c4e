import type { Text } from '@yinuo/kernel';
import type { Weekday, Window } from '@yinuo/obligations';

const WEEKDAYS: Readonly<Record<Weekday, Text>> = {
  mon: { zh: '周一', en: 'Mon' },
  tue: { zh: '周二', en: 'Tue' },
  wed: { zh: '周三', en: 'Wed' },
  thu: { zh: '周四', en: 'Thu' },
  fri: { zh: '周五', en: 'Fri' },
  sat: { zh: '周六', en: 'Sat' },
  sun: { zh: '周日', en: 'Sun' },
};
const WEEK = Object.keys(WEEKDAYS);

/** When a service window is open: 每天 07:30-18:00, 周一至周五 09:00-18:00. */
export function windowWords({ days, hours }: Pick<Window, 'days' | 'hours'>): Text {
  const which = daysWords(days);
  return { zh: `${which.zh} ${hours.join('、')}`, en: `${which.en} ${hours.join(', ')}` };
}

function daysWords(days: Window['days']): Text {
  if (days === 'every-day') return { zh: '每天', en: 'every day' };
  if (days === 'working-days') return { zh: '工作日', en: 'working days' };
  const names = days.map((day) => WEEKDAYS[day]);
  const [first, last] = [names[0], names.at(-1)];
  const inRow = days.every(
    (day, index) => index === 0 || WEEK.indexOf(day) === WEEK.indexOf(days[index - 1] ?? '') + 1,
  );
  if (first && last && names.length > 2 && inRow) {
    return { zh: `${first.zh}至${last.zh}`, en: `${first.en}–${last.en}` };
  }
  return { zh: names.map((one) => one.zh).join('、'), en: names.map((one) => one.en).join(', ') };
}
