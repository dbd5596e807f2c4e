import { useTranslation } from 'react-i18next';
import type { HookType } from './type-options.ts';

/** The short name of a fact type; in a list of its own the family is named too. */
export function useTypeWords(): (type: string) => string {
  const { t } = useTranslation('settings');
  return (type) =>
    t(`types.${type as HookType}`, {
      keySeparator: false,
      defaultValue: type,
    });
}
