import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../cases/index.ts';
import { now } from '../../clock/index.ts';
import { DOCUMENT_STAGES, DOCUMENT_STATES, useDocumentKinds, usePeriodName } from '../../documents/index.ts';
import { useText } from '../../i18n/index.ts';
import type { FilterField } from '../../kit/index.ts';
import { periodsBack } from './ask/periods.ts';

/** The filters that the server applies. */
export function useDocumentFields(): readonly FilterField[] {
  const { t } = useTranslation('documents');
  const text = useText();
  const { items, nameOf } = useContracts();
  const kinds = useDocumentKinds();
  const periodName = usePeriodName();
  return useMemo(() => {
    const contracts: FilterField = {
      kind: 'choice',
      key: 'contract',
      label: t('filters.contract'),
      options: items.map(({ id }) => ({ value: id, label: text(nameOf(id)) })),
      width: 220,
    };
    return [
      { kind: 'text', key: 'search', label: t('filters.search'), width: 190 },
      {
        kind: 'choice',
        key: 'kind',
        label: t('filters.kind'),
        options: kinds.map(({ kind, title }) => ({ value: kind, label: text(title) })),
        width: 190,
      },
      ...(items.length > 1 ? [contracts] : []),
      {
        kind: 'choice',
        key: 'period',
        label: t('filters.period'),
        options: (['month', 'quarter'] as const).flatMap((sort) =>
          periodsBack(sort, now(), sort === 'month' ? 18 : 8).map((name) => ({
            value: name,
            label: periodName(name),
          })),
        ),
        width: 150,
      },
      {
        kind: 'choice',
        key: 'stage',
        label: t('filters.stage'),
        options: DOCUMENT_STAGES.map((stage) => ({ value: stage, label: t(`stages.${stage}`) })),
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
  }, [t, text, items, nameOf, kinds, periodName]);
}
