import { PictureMark } from '../pictures/picture-mark.ts';
import type { TagData, TagValue } from '../template/tag-schema.ts';
import { cleanText } from '../xml/clean-text.ts';

/** What an empty value prints. */
export const emptyValue = '—';
/** What a table without rows prints: it was counted, and there was none. */
export const noneOfIt = '本期无此类事项';
/** What a rate prints of which nothing was counted: neither 0 % nor 100 % (lesson 10). */
export const noSample = '—（无样本）';

/** A text or number as it is printed. */
export function printed(value: TagValue | undefined): string {
  if (typeof value === 'number') return String(value);
  if (value instanceof PictureMark) return value.text;
  const text = typeof value === 'string' ? cleanText(value).trim() : '';
  return text === '' ? emptyValue : text;
}

/** Whether `{#名称}` shows its block: a true flag, a text that is not empty, a number that is not 0. */
export function holds(value: TagValue | undefined): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return typeof value === 'boolean' || typeof value === 'number' ? Boolean(value) : value !== undefined;
}

/** `合同.名称` of nested data. */
export function valueAt(data: TagData, path: readonly string[]): TagValue | undefined {
  let value: TagValue | undefined = data;
  for (const word of path) {
    if (typeof value !== 'object' || Array.isArray(value) || value instanceof PictureMark) return undefined;
    const fields: TagData = value as TagData;
    value = Object.hasOwn(fields, word) ? fields[word] : undefined;
  }
  return value;
}
