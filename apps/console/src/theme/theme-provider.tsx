import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type ReactNode, useLayoutEffect } from 'react';
import { useLanguage } from '../i18n/use-language.ts';
import { antdTheme, fontStack } from './antd-theme.ts';
import { cssVariables } from './css-variables.ts';
import { PALETTES } from './palette.ts';
import { useMedia, useScheme } from './preference.ts';

/** Palette, antd tokens and antd's own words, all following the person's choices. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  const scheme = useScheme();
  const language = useLanguage();
  const still = useMedia('(prefers-reduced-motion: reduce)');

  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset.theme = scheme;
    root.style.colorScheme = scheme;
    root.style.setProperty('--yn-font', fontStack(language));
    for (const [name, value] of Object.entries(cssVariables(PALETTES[scheme]))) root.style.setProperty(name, value);
  }, [scheme, language]);

  return (
    <ConfigProvider
      theme={antdTheme(scheme, language, !still)}
      locale={language === 'zh' ? zhCN : enUS}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: still }}
    >
      <App message={{ top: 64, maxCount: 3 }}>{children}</App>
    </ConfigProvider>
  );
}
