import { useTranslation } from 'react-i18next';

/** The name of a fact: `case.responded` → 响应. One that this console does not know is shown as the desk calls it. */
export function useFactWords(): (type: string) => string {
  const { t } = useTranslation('caseFacts');
  return (type) => t(`facts.${type.replace(/^case\./, '')}`, { defaultValue: type });
}
