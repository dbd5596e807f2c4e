import { useTranslation } from 'react-i18next';
import { useContracts } from '../../cases/index.ts';
import { useText } from '../../i18n/index.ts';
import type { FilterField } from '../../kit/index.ts';

/** The contract, where there is more than one to choose from. */
export function useContractField(): readonly FilterField[] {
  const { t } = useTranslation('cases');
  const text = useText();
  const { items, nameOf } = useContracts();
  if (items.length < 2) return [];
  const options = items.map(({ id }) => ({ value: id, label: text(nameOf(id)) }));
  return [{ kind: 'choices', key: 'contract', label: t('columns.contract'), options, width: 180 }];
}

/** Mine only, for whoever works on cases. */
export function useScopeField(side: string): readonly FilterField[] {
  const { t } = useTranslation('tasks');
  if (side !== 'supplier') return [];
  return [
    { kind: 'choice', key: 'scope', label: t('scope'), options: [{ value: 'mine', label: t('mine') }], width: 118 },
  ];
}
