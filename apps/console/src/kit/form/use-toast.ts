import { App } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFaultSentence } from '../../api/index.ts';

/** `toast.done('已办结')`, `toast.fault(error)`: short notes at the top, faults in words. */
export function useToast() {
  const { message } = App.useApp();
  const { t } = useTranslation('kit');
  const sentence = useFaultSentence();
  return useMemo(
    () => ({
      done: (words?: string) => void message.success(words ?? t('form.done')),
      note: (words: string) => void message.info(words),
      fault: (error: unknown) => void message.error(sentence(error), 6),
    }),
    [message, t, sentence],
  );
}
