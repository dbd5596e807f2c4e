import { useTranslation } from 'react-i18next';

/** The short name of a fact type; one that the console does not know stays as the desk calls it. */
export function useTypeWords(): (type: string) => string {
  const { t } = useTranslation(['settings', 'caseFacts']);
  const names: Readonly<Record<string, string>> = t('settings:types', { returnObjects: true });
  const ofCases: Readonly<Record<string, string>> = t('caseFacts:facts', { returnObjects: true });
  return (type) => names[type] ?? ofCases[type.replace(/^case\./, '')] ?? type;
}
