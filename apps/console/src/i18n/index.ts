export { beijingDay, type InstantLike, type InstantStyle, milliseconds } from './instant.ts';
export { chooseLanguage, type Language } from './language.ts';
export { formatBytes, formatFen, formatShare } from './quantity.ts';
export { type Text, useText } from './text.ts';
export { useFormat } from './use-format.ts';
export { useLanguage } from './use-language.ts';
