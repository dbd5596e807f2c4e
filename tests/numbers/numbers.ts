import { formatDurationWords, millisOf } from '@yinuo/kernel';

/** Every number in a text, without leading zeros and separators: «03-12 09:05», «¥1,200.50» have 3, 12, 9, 5 and 1200.50. */
export const numbersOf = (text: string): string[] =>
  (text.replaceAll(/(?<=\d),(?=\d{3})/g, '').match(/\d+(?:\.\d+)?/g) ?? []).map((one) => one.replace(/^0+(?=\d)/, ''));

/** All numbers of a reply; a field of milliseconds is also said in words, and one of fen in yuan, as files say them. */
export function numbersIn(value: unknown, name = '', found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value) numbersIn(one, name, found);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      for (const one of numbersOf(key)) found.add(one);
      numbersIn(inner, key, found);
    }
  else for (const one of numbersOf(wordsOf(value, name))) found.add(one);
  return found;
}

function wordsOf(value: unknown, name: string): string {
  if (typeof value !== 'number') return typeof value === 'string' ? value : '';
  if (name.endsWith('Ms')) return `${value} ${formatDurationWords(millisOf(Math.max(0, value)), 'zh')}`;
  return name.endsWith('Fen') ? `${value} ${(value / 100).toFixed(2)}` : String(value);
}
