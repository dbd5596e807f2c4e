import type { AlertView } from '@yinuo/api';
import { useTranslation } from 'react-i18next';

/** Why a probe failed, as a sentence. */
export function useReason(): (reason: AlertView['reason']) => string {
  const { t } = useTranslation('watch');
  return (reason) => {
    if (reason === null) return '';
    const params = Object.fromEntries(Object.entries(reason.params).map(([name, value]) => [name, value ?? '—']));
    return t(`reasons.${reason.code}`, { ...params, interpolation: { escapeValue: false } });
  };
}
