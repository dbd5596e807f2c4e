import type { SearchTexts } from './search-text.ts';

/** Of the search params only the named, non-empty texts. */
export function pick(search: Readonly<Record<string, unknown>>, names: readonly string[]): SearchTexts {
  const kept: SearchTexts = {};
  for (const name of names) {
    const value = search[name];
    if (typeof value === 'string' && value !== '') kept[name] = value;
  }
  return kept;
}
