import { useMemo } from 'react';
import { now } from '../clock/now.ts';
import { formatInstant, type InstantLike, type InstantStyle, weekday } from './instant.ts';
import { formatCountdown, formatDuration, formatMeasure, formatNumber, unitName } from './quantity.ts';
import { useLanguage } from './use-language.ts';

/** Formatters bound to the language on screen: `const format = useFormat(); format.instant(at, 'near')`. */
export function useFormat() {
  const language = useLanguage();
  return useMemo(
    () => ({
      instant: (at: InstantLike, style: InstantStyle = 'short') => formatInstant(at, style, language, now()),
      weekday: (day: string) => weekday(day, language),
      duration: (lengthMs: number) => formatDuration(lengthMs, language),
      countdown: (lengthMs: number) => formatCountdown(lengthMs, language),
      measure: (value: number, unit: string | null) => formatMeasure(value, unit, language),
      unit: (unit: string | null) => (unit === null ? '' : unitName(unit, language)),
      number: (amount: number) => formatNumber(amount, language),
    }),
    [language],
  );
}
