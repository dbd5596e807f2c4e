import { useTranslation } from 'react-i18next';
import { refusalOf } from './refusal.ts';

/** `第 3 行 · 金额 · 「x」不是…` from what a refusal names; parts that it does not name are left out. */
export function useRefusal(): (of: Readonly<Record<string, unknown>>) => string {
  const { t } = useTranslation('money');
  return ({ file, line, field, rule }) => {
    const known = typeof rule === 'string' ? refusalOf(rule) : null;
    const words = known === null ? rule : t(`refusals.${known.key}`, { a: known.a, b: known.b });
    const where = typeof line === 'number' && line > 0 ? t('line', { line }) : '';
    return [file, where, field, words].filter((part) => typeof part === 'string' && part !== '').join(' · ');
  };
}
