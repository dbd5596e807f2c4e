import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { texts as zhTexts } from './zh/index.ts';

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEY = 'yinuo.language';

/** One chunk per language; only the one in use is fetched. */
const loaders: Record<Language, () => Promise<{ texts: typeof zhTexts }>> = {
  zh: () => import('./zh/index.ts'),
  en: () => import('./en/index.ts'),
};

/** Chinese unless the person chose English before. */
export const keptLanguage = (): Language => (localStorage.getItem(KEY) === 'en' ? 'en' : 'zh');

function reflect(language: Language): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
}

/** Loads the language's texts and starts i18next; awaited before the first render, so no key ever flashes. */
export async function startLanguage(): Promise<void> {
  const language = keptLanguage();
  const { texts } = await loaders[language]();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'common',
    resources: { [language]: texts },
    interpolation: { escapeValue: false },
  });
  reflect(language);
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(KEY, language);
  const { texts } = await loaders[language]();
  for (const [namespace, content] of Object.entries(texts)) i18next.addResourceBundle(language, namespace, content);
  reflect(language);
  await i18next.changeLanguage(language);
}

/** On a browser where nobody has chosen yet, the language of the person who signed in. */
export async function followLanguage(language: Language): Promise<void> {
  if (localStorage.getItem(KEY) === null && i18next.language !== language) await chooseLanguage(language);
}
