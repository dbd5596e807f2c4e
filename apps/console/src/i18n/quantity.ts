import { percentText } from '@yinuo/kernel';
import type { Language } from './language.ts';

const UNITS: Record<Language, { day: string; hour: string; minute: string; second: string; gap: string }> = {
  zh: { day: '天', hour: '小时', minute: '分钟', second: '秒', gap: ' ' },
  en: { day: 'd', hour: 'h', minute: 'min', second: 's', gap: ' ' },
};

/** A length of time in its two largest units: 「1 小时 10 分钟」, "1 h 10 min". Sign is dropped; the caller says late or left. */
export function formatDuration(lengthMs: number, language: Language): string {
  const total = Math.floor(Math.abs(lengthMs) / 1000);
  const units = UNITS[language];
  const amounts: readonly (readonly [number, string])[] = [
    [Math.floor(total / 86_400), units.day],
    [Math.floor((total % 86_400) / 3600), units.hour],
    [Math.floor((total % 3600) / 60), units.minute],
    [total % 60, units.second],
  ];
  const first = amounts.findIndex(([amount]) => amount > 0);
  if (first === -1) return `0${units.gap}${units.second}`;
  return amounts
    .slice(first, first + 2)
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => `${amount}${units.gap}${unit}`)
    .join(' ');
}

/** A running countdown with fixed width: `2 天 03:04:05`, `03:04:05`, `04:05`. */
export function formatCountdown(lengthMs: number, language: Language): string {
  const total = Math.floor(Math.abs(lengthMs) / 1000);
  const two = (amount: number): string => String(amount).padStart(2, '0');
  const days = Math.floor(total / 86_400);
  const hours = Math.floor((total % 86_400) / 3600);
  const rest = `${two(Math.floor((total % 3600) / 60))}:${two(total % 60)}`;
  const clock = days > 0 || hours > 0 ? `${two(hours)}:${rest}` : rest;
  return days > 0 ? `${days} ${UNITS[language].day} ${clock}` : clock;
}

/** Words of the units that probes measure in; others (%, Mbit/s) are written alike in both languages. */
const MEASURES: Readonly<Record<string, Record<Language, string>>> = {
  ms: { zh: '毫秒', en: 'ms' },
  s: { zh: '秒', en: 's' },
  d: { zh: '天', en: 'd' },
  行: { zh: '行', en: 'rows' },
};

/** The name of a unit on an axis or behind a number. */
export const unitName = (unit: string, language: Language): string => MEASURES[unit]?.[language] ?? unit;

/** A measured value with its unit, to two decimals: `264.07 毫秒`, `89.9%`. Bytes by their size. */
export function formatMeasure(value: number, unit: string | null, language: Language): string {
  if (unit === 'B') return formatBytes(value);
  const number = formatNumber(Math.round(value * 100) / 100, language);
  if (unit === null || unit === '') return number;
  return `${number}${unit === '%' ? '' : ' '}${unitName(unit, language)}`;
}

export const formatNumber = (amount: number, language: Language): string =>
  new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB').format(amount);

/** As documents print it: 99.999 % never reads as 100 %. Undefined without a sample. */
export const formatShare = (part: number, whole: number): string | undefined => percentText(part, whole) ?? undefined;

/** Money in fen, grouped, without ever passing through a fraction. */
export function formatFen(fen: number): string {
  const absolute = Math.abs(fen);
  const yuan = String(Math.floor(absolute / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${fen < 0 ? '-' : ''}¥${yuan}.${String(absolute % 100).padStart(2, '0')}`;
}

/** Size of a file: 1 MB is 1,048,576 bytes. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1_048_576) return `${Math.round(bytes / 1024)} KB`;
  return `${Math.round(bytes / 104_857.6) / 10} MB`;
}
