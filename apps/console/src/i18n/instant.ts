import type { Language } from './language.ts';

/** What the API sends (ISO 8601) or what code computes (UTC milliseconds). */
export type InstantLike = string | number;

export const milliseconds = (at: InstantLike): number => (typeof at === 'number' ? at : Date.parse(at));

/** `full` with seconds, `minute` with the year, `short` drops the year when it is this year, `near` says today or tomorrow. */
export type InstantStyle = 'full' | 'minute' | 'short' | 'near' | 'day' | 'time';

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
  readonly second: string;
}

const beijing = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

function partsOf(at: number): Parts {
  const found = Object.fromEntries(beijing.formatToParts(at).map((part) => [part.type, part.value]));
  const get = (name: string): string => found[name] ?? '';
  return {
    year: get('year'),
    month: get('month'),
    day: get('day'),
    hour: get('hour'),
    minute: get('minute'),
    second: get('second'),
  };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY = 86_400_000;

/** The Beijing date of an instant, `YYYY-MM-DD`. */
export function beijingDay(at: InstantLike): string {
  const { year, month, day } = partsOf(milliseconds(at));
  return `${year}-${month}-${day}`;
}

function dayInWords(parts: Parts, language: Language, withYear: boolean): string {
  if (language === 'zh') {
    return withYear ? `${parts.year}-${parts.month}-${parts.day}` : `${Number(parts.month)}月${Number(parts.day)}日`;
  }
  const words = `${Number(parts.day)} ${MONTHS[Number(parts.month) - 1] ?? ''}`;
  return withYear ? `${words} ${parts.year}` : words;
}

const NEAR: Record<Language, readonly [string, string, string]> = {
  zh: ['昨天', '今天', '明天'],
  en: ['yesterday', 'today', 'tomorrow'],
};

/** Instants are judged and shown in Beijing time, wherever the browser stands. Unreadable input becomes an en dash. */
export function formatInstant(at: InstantLike, style: InstantStyle, language: Language, now: number): string {
  const instant = milliseconds(at);
  if (!Number.isFinite(instant)) return '–';
  const parts = partsOf(instant);
  const time = `${parts.hour}:${parts.minute}`;
  if (style === 'time') return time;
  if (style === 'day') return dayInWords(parts, language, true);
  if (style === 'full') return `${dayInWords(parts, language, true)} ${time}:${parts.second}`;
  if (style === 'minute') return `${dayInWords(parts, language, true)} ${time}`;
  if (style === 'near') {
    const distance = Math.round((Date.parse(beijingDay(instant)) - Date.parse(beijingDay(now))) / DAY);
    const word = distance >= -1 && distance <= 1 ? NEAR[language][distance + 1] : undefined;
    if (word !== undefined) return `${word} ${time}`;
  }
  return `${dayInWords(parts, language, parts.year !== partsOf(now).year)} ${time}`;
}

const WEEKDAYS: Record<Language, readonly string[]> = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};

/** Weekday of a Beijing date `YYYY-MM-DD`. */
export const weekday = (day: string, language: Language): string =>
  WEEKDAYS[language][new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
