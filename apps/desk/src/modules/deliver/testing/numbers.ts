import { printedText } from '@yinuo/documents';
import { formatDurationWords, millisOf } from '@yinuo/kernel';

/** Every number in a text, without leading zeros: «03-12 09:05» has 3, 12, 9 and 5. */
export const numbersOf = (text: string): string[] =>
  (text.match(/\d+(?:\.\d+)?/g) ?? []).map((one) => one.replace(/^0+(?=\d)/, ''));

/** The numbers that a Word file prints and that a reply of the API does not hold; what the template itself says is none. */
export function lostNumbers(file: Uint8Array, template: Uint8Array, reply: unknown): string[] {
  const known = new Set([...numbersOf(printedText(template).join('\n')), ...numbersOf(wordsOf(reply).join('\n'))]);
  return [...new Set(numbersOf(printedText(file).join('\n')))].filter((one) => !known.has(one));
}

/** All texts and numbers of a reply; a field of milliseconds is also said in words, as files say it. */
function wordsOf(value: unknown, name = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => wordsOf(one));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => [key, ...wordsOf(inner, key)]);
  if (typeof value === 'number' && name.endsWith('Ms'))
    return [formatDurationWords(millisOf(Math.max(0, value)), 'zh')];
  return [String(value ?? '')];
}
