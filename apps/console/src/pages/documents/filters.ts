import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../cases/index.ts';
import { now } from '../../clock/index.ts';
import { DOCUMENT_STAGES, DOCUMENT_STATES, useDocumentKinds, usePeriodName } from '../../documents/index.ts';
import { useText } from '../../i18n/index.ts';
import type { FilterField } from '../../kit/index.ts';
import { periodsBack } from './ask/periods.ts';

/** How far back each sort of period is offered. */
const PERIODS = [
  ['month', 18],
  ['quarter', 8],
  ['week', 26],
  ['year', 3],
  ['term', 1],
] as const;

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
        options: PERIODS.flatMap(([sort, count]) =>
          periodsBack(sort, now(), count).map((name) => ({
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
        options: [
          ...DOCUMENT_STAGES.map((stage) => ({ value: stage, label: t(`stages.${stage}`) })),
          { value: 'archived', label: t('filters.archived') },
          { value: 'late', label: t('filters.late') },
        ],
        width: 130,
      },
      {
        kind: 'choice',
        key: 'waiting',
        label: t('filters.waiting'),
        options: [{ value: 'mine', label: t('filters.mine') }],
        width: 130,
      },
      {
        kind: 'choice',
        key: 'sort',
        label: t('filters.sort'),
        options: [{ value: 'due', label: t('filters.byDue') }],
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
