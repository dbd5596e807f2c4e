import { type DateText, type Instant, parseDate, parseInstant, yearOf } from '@yinuo/kernel';
import type { Language } from '@yinuo/obligations';
import { InvalidArgumentError, Option } from 'commander';

/** For `--at`: an instant with seconds and offset. */
export function instantValue(text: string): Instant {
  const parsed = parseInstant(text);
  if (parsed.ok) return parsed.value;
  throw new InvalidArgumentError('must be an instant such as 2026-02-14T16:40:00+08:00.');
}

// Those of the calendar: the People's Republic's, and four digits with room for a long term.
const YEAR_MIN = 1949;
const YEAR_MAX = 2999;

/** For `--signed`: a Beijing date. */
export function dateValue(text: string): DateText {
  const parsed = parseDate(text);
  if (parsed.ok && yearOf(parsed.value) >= YEAR_MIN && yearOf(parsed.value) <= YEAR_MAX) return parsed.value;
  throw new InvalidArgumentError(`must be a date of ${YEAR_MIN} to ${YEAR_MAX}, such as 2026-01-01.`);
}

export function yearValue(text: string): number {
  const year = Number(text);
  if (/^\d{4}$/.test(text) && year >= YEAR_MIN && year <= YEAR_MAX) return year;
  throw new InvalidArgumentError(`must be a year from ${YEAR_MIN} to ${YEAR_MAX}, such as 2026.`);
}

/** For `--data`: an empty one would be the folder that one happens to stand in. */
export function folderValue(text: string): string {
  if (text.trim() !== '') return text;
  throw new InvalidArgumentError('must name a folder.');
}

export const languageOption = new Option('--lang <language>', 'language of the sentences')
  .choices(['zh', 'en'] satisfies Language[])
  .default('zh' satisfies Language);
