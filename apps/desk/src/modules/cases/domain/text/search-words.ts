const RUNS = /\p{Script=Han}+|[[\p{L}\p{N}]--\p{Script=Han}]+(?:[\-_.\/][[\p{L}\p{N}]--\p{Script=Han}]+)*/gv;
const HAN = /^\p{Script=Han}/u;
const WORDS_MAX = 3000;
const WORD_CHARS_MAX = 60;

/**
 * The words of texts for the search index: every two neighbouring Chinese characters and the last of each run, other words
 * in lower case. Long numbers (telephone, identity) are left out: they must not be found by search.
 */
export function wordsOf(texts: readonly (string | null | undefined)[]): readonly string[] {
  const words = new Set<string>();
  for (const text of texts) {
    for (const [run] of (text ?? '').normalize('NFKC').toLowerCase().matchAll(RUNS)) {
      for (const word of HAN.test(run) ? bigramsOf(run) : [run]) {
        if (words.size >= WORDS_MAX) return [...words];
        if (!isPrivateNumber(word)) words.add(word.slice(0, WORD_CHARS_MAX));
      }
    }
  }
  return [...words];
}

/**
 * What is searched, as a tsquery: all words must be there; a single Chinese character and the end of a Latin word match
 * as beginnings. Null when nothing searchable is in it.
 */
export function wordsQuery(text: string): string | null {
  const terms: string[] = [];
  for (const [run] of text.normalize('NFKC').toLowerCase().matchAll(RUNS)) {
    const characters = [...run];
    if (!HAN.test(run)) terms.push(`${quoted(run)}:*`);
    else if (characters.length === 1) terms.push(`${quoted(run)}:*`);
    else terms.push(...bigramsOf(run).slice(0, -1).map(quoted));
  }
  return terms.length === 0 ? null : terms.slice(0, 40).join(' & ');
}

function bigramsOf(run: string): string[] {
  const characters = [...run];
  return characters.map((character, index) => character + (characters[index + 1] ?? ''));
}

const isPrivateNumber = (word: string): boolean => /^\d{11,}x?$|^\d{15,17}[\dx]$/.test(word);
const quoted = (word: string): string => `'${word.slice(0, WORD_CHARS_MAX).replaceAll("'", "''")}'`;
