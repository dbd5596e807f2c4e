import { useCallback } from 'react';
import type { Language } from './language.ts';
import { useLanguage } from './use-language.ts';

/** A text that is data for people: both languages, or one string when it is the same in both. */
export type Text = string | { readonly zh: string; readonly en: string };

export const textIn = (language: Language, text: Text): string => (typeof text === 'string' ? text : text[language]);

/** `const text = useText(); text(contract.title)` */
export function useText(): (text: Text) => string {
  const language = useLanguage();
  return useCallback((text: Text) => textIn(language, text), [language]);
}
