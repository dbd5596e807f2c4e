import { formatDurationWords, formatInstant, type Instant, instantOf, millisOf } from '@yinuo/kernel';

/** «03-12 16:40», with seconds only when there are any; '' for none. Beijing time. */
export function shortTime(at: number | null): string {
  if (at === null) return '';
  const text = formatInstant(instantOf(at));
  const time = text.slice(11, 19);
  return `${text.slice(5, 10)} ${time.endsWith(':00') ? time.slice(0, 5) : time}`;
}

/** «03-12 16:40» to the minute, where the verdict beside it tells the seconds that matter. */
export const minuteTime = (at: number | null): string => shortTime(at).slice(0, 11);

/** «2026-03-12 16:40»; '' for none. */
export const fullTime = (at: number | null): string =>
  at === null ? '' : `${formatInstant(instantOf(at)).slice(0, 5)}${shortTime(at)}`;

/** «2026年4月2日 09:30» */
export function chineseTime(at: Instant): string {
  const text = formatInstant(at);
  return `${chineseDate(text)} ${text.slice(11, 16)}`;
}

const chineseDate = (text: string): string =>
  `${text.slice(0, 4)}年${Number(text.slice(5, 7))}月${Number(text.slice(8, 10))}日`;

/** «1 小时 32 分钟» */
export const duration = (ms: number): string => formatDurationWords(millisOf(Math.max(0, ms)), 'zh');
