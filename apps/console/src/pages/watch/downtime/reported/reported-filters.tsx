import { useTranslation } from 'react-i18next';
import { moduleTitle, useContract } from '../../../../cases/index.ts';
import { useText } from '../../../../i18n/index.ts';
import { FilterBar, type ListState } from '../../../../kit/index.ts';
import { modulesOf, monthsOf, type Reported } from './reported-filter.ts';

interface FiltersProps {
  readonly contract: string;
  readonly reported: readonly Reported[];
  readonly list: ListState;
}

/** By month, module and what measuring says. */
export function ReportedFilters({ contract, reported, list }: FiltersProps) {
  const { t } = useTranslation('watch');
  const text = useText();
  const { data } = useContract(contract);
  return (
    <FilterBar
      list={list}
      fields={[
        {
          kind: 'choice',
          key: 'month',
          label: t('downtime.filters.month'),
          options: monthsOf(reported).map((value) => ({ value, label: value })),
        },
        {
          kind: 'choice',
          key: 'module',
          label: t('downtime.filters.module'),
          options: modulesOf(reported).map((value) => ({ value, label: text(moduleTitle(data, value)) })),
        },
        {
          kind: 'choice',
          key: 'seen',
          label: t('downtime.filters.seen'),
          width: 220,
          options: (['down', 'up', 'unseen'] as const).map((value) => ({ value, label: t(`downtime.seen.${value}`) })),
        },
      ]}
    />
  );
}
