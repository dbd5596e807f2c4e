import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../cases/index.ts';
import { DOCUMENT_KINDS, DOCUMENT_STATES } from '../../documents/index.ts';
import { useText } from '../../i18n/index.ts';
import type { FilterField } from '../../kit/index.ts';
import { monthsBack } from './ask/months.ts';

/** The filters that the server applies. */
export function useDocumentFields(): readonly FilterField[] {
  const { t } = useTranslation('documents');
  const text = useText();
  const { items, nameOf } = useContracts();
  return useMemo(() => {
    const contracts: FilterField = {
      kind: 'choice',
      key: 'contract',
      label: t('filters.contract'),
      options: items.map(({ id }) => ({ value: id, label: text(nameOf(id)) })),
      width: 220,
    };
    return [
      {
        kind: 'choice',
        key: 'kind',
        label: t('filters.kind'),
        options: DOCUMENT_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) })),
        width: 190,
      },
      ...(items.length > 1 ? [contracts] : []),
      {
        kind: 'choice',
        key: 'month',
        label: t('filters.month'),
        options: monthsBack(Date.now(), 24).map((month) => ({ value: month, label: month })),
        width: 130,
      },
      {
        kind: 'choice',
        key: 'state',
        label: t('filters.state'),
        options: DOCUMENT_STATES.map((state) => ({ value: state, label: t(`states.${state}`) })),
        width: 130,
      },
    ];
  }, [t, text, items, nameOf]);
}
