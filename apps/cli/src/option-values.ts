import { type DateText, type Instant, parseDate, parseInstant } from '@yinuo/kernel';
import type { Language } from '@yinuo/obligations';
import { InvalidArgumentError, Option } from 'commander';

/** For `--at`: an instant with seconds and offset. */
export function instantValue(text: string): Instant {
  const parsed = parseInstant(text);
  if (parsed.ok) return parsed.value;
  throw new InvalidArgumentError('must be an instant such as 2026-02-14T16:40:00+08:00.');
}

/** For `--signed`: a Beijing date. */
export function dateValue(text: string): DateText {
  const parsed = parseDate(text);
  if (parsed.ok) return parsed.value;
  throw new InvalidArgumentError('must be a date such as 2026-01-01.');
}

export const languageOption = new Option('--lang <language>', 'language of the sentences')
  .choices(['zh', 'en'] satisfies Language[])
  .default('zh' satisfies Language);
