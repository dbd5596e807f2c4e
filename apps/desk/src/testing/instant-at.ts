import { type Instant, parseInstant } from '@yinuo/kernel';

/** `2026-03-31T23:59:59`, Beijing time. */
export function instantAt(text: string): Instant {
  const parsed = parseInstant(`${text}+08:00`);
  if (!parsed.ok) throw new Error(`${parsed.error.rule}: ${text}`);
  return parsed.value;
}
