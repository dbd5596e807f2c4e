import type { Text } from '@yinuo/kernel';

/** One statement about an obligation. Labels are unique within it. */
export type Part = { readonly label: Text; readonly value: Text };

/** A text in both languages from one rule. */
export function both(make: (language: 'zh' | 'en') => string): Text {
  return { zh: make('zh'), en: make('en') };
}

export function text(zh: string, en: string): Text {
  return { zh, en };
}

/** `甲、乙` / `a, b` */
export function list(texts: readonly Text[]): Text {
  return { zh: texts.map(({ zh }) => zh).join('、'), en: texts.map(({ en }) => en).join(', ') };
}

/** `甲；乙` / `a; b`: for parts that have commas of their own. */
export function series(texts: readonly Text[]): Text {
  return { zh: texts.map(({ zh }) => zh).join('；'), en: texts.map(({ en }) => en).join('; ') };
}
