import type { PenaltyView } from '@yinuo/api';
import { useTranslation } from 'react-i18next';

/** What happens next with a penalty, as a sentence. */
export function useNextStep(): (penalty: PenaltyView) => string {
  const { t } = useTranslation('settlement');
  return ({ state, owed, running, payer, payee }) => {
    const sides = { payer: t(`sides.${payer}`), payee: t(`sides.${payee}`) };
    if (owed !== 'owed' && state !== 'waived' && state !== 'gone') return t(`penalties.nextOf.${owed}`, sides);
    if (state === 'proposed' && running) return t('penalties.nextOf.running', sides);
    return t(`penalties.nextOf.${state}`, sides);
  };
}
