import { beijingDate, formatInstant, type Instant, type Text, weekday } from '@yinuo/kernel';
import type { Weekday, Window } from '../language/index.ts';
import type { Language } from './words.ts';

const WEEKDAY_WORDS: readonly Text[] = [
  { zh: '周一', en: 'Monday' },
  { zh: '周二', en: 'Tuesday' },
  { zh: '周三', en: 'Wednesday' },
  { zh: '周四', en: 'Thursday' },
  { zh: '周五', en: 'Friday' },
  { zh: '周六', en: 'Saturday' },
  { zh: '周日', en: 'Sunday' },
];
const WEEKDAY_NUMBERS: Readonly<Record<Weekday, number>> = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 };

/** `2026-02-14 周六 16:40` */
export function dayAndTime(at: Instant, language: Language): string {
  const date = beijingDate(at);
  return `${date} ${WEEKDAY_WORDS[weekday(date) - 1]?.[language] ?? ''} ${timeOfDay(at)}`;
}

/** Only the time on the day of the report, with the date on any other day. Midnight is the 24:00 of the day before. */
export function timeSeenFrom(start: Instant, at: Instant): string {
  const midnight = timeOfDay(at) === '00:00' && at > start;
  const date = beijingDate(midnight ? ((at - 1) as Instant) : at);
  const time = midnight ? '24:00' : timeOfDay(at);
  return date === beijingDate(start) ? time : `${date} ${time}`;
}

/** `16:40`, with seconds only when there are any. */
export function timeOfDay(at: Instant): string {
  const time = formatInstant(at).slice(11, 19);
  return time.endsWith(':00') ? time.slice(0, 5) : time;
}

/** `每天 07:30-18:00` / `every day 07:30-18:00` */
export function windowHours({ days, hours }: Window, language: Language): string {
  const list = hours.join(language === 'zh' ? '、' : ', ');
  if (days === 'every-day') return `${language === 'zh' ? '每天' : 'every day'} ${list}`;
  if (days === 'working-days') return `${language === 'zh' ? '工作日' : 'working days'} ${list}`;
  const names = days.map((day) => WEEKDAY_WORDS[WEEKDAY_NUMBERS[day] - 1]?.[language] ?? day);
  return `${names.join(language === 'zh' ? '、' : ', ')} ${list}`;
}
