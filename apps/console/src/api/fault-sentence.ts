import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { asFault } from './fault.ts';

/** `const sentence = useFaultSentence(); sentence(error)`: what went wrong and the way out, in the language on screen. */
export function useFaultSentence(): (error: unknown) => string {
  const { t } = useTranslation('faults');
  return useCallback(
    (error: unknown) => {
      const fault = asFault(error);
      return t(fault.code, { keySeparator: false, nsSeparator: false, defaultValue: t('unknown'), ...fault.params });
    },
    [t],
  );
}
