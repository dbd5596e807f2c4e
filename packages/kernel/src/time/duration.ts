import { err, ok, type Result, type TextFault } from '../result.ts';

declare const millisBrand: unique symbol;

/** A length of time: whole milliseconds, never negative. */
export type Millis = number & { readonly [millisBrand]: true };

const UNITS = [
  { unit: 'd', ms: 86_400_000, zh: '天', en: 'days' },
  { unit: 'h', ms: 3_600_000, zh: '小时', en: 'h' },
  { unit: 'min', ms: 60_000, zh: '分钟', en: 'min' },
  { unit: 's', ms: 1000, zh: '秒', en: 's' },
] as const;

const DURATION = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)min)?(?:(\d+)s)?$/;

export function millisOf(ms: number): Millis {
  if (!Number.isSafeInteger(ms) || ms < 0) throw new RangeError(`not a length of time in milliseconds: ${ms}`);
  return ms as Millis;
}

/** '15min', '4h', '7d', '30s', '1h30min': units from large to small, each at most once, no spaces. A day is 24 h. */
export function parseDuration(text: string): Result<Millis, TextFault<'duration-format' | 'duration-too-long'>> {
  const parts = DURATION.exec(text);
  if (parts === null || text === '') return err({ rule: 'duration-format', text });
  let total = 0;
  for (const [index, { ms }] of UNITS.entries()) total += Number(parts[index + 1] ?? '0') * ms;
  return Number.isSafeInteger(total) ? ok(total as Millis) : err({ rule: 'duration-too-long', text });
}

// Contracts say 24小时 and 48小时, and 7天: whole days are told from three on.
const IN_DAYS_MIN = 3 * 86_400_000;

/** '15 分钟' / '15 min'; '1 小时 30 分钟' / '1 h 30 min'; '48 小时'; '7 天'. Milliseconds below a second are left out. */
export function formatDurationWords(ms: Millis, language: 'zh' | 'en'): string {
  const words: string[] = [];
  let rest = Math.floor(ms / 1000) * 1000;
  for (const { unit, ms: size, zh, en } of UNITS) {
    if (unit === 'd' && ms < IN_DAYS_MIN) continue;
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) words.push(`${count} ${language === 'zh' ? zh : en}`);
  }
  if (words.length === 0) return language === 'zh' ? '0 秒' : '0 s';
  return words.join(' ');
}

/** Writes what `parseDuration` reads: '1h30min'. */
export function formatDuration(ms: Millis): string {
  let text = '';
  let rest = Math.floor(ms / 1000) * 1000;
  for (const { ms: size, unit } of UNITS) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) text += `${count}${unit}`;
  }
  return text === '' ? '0s' : text;
}
