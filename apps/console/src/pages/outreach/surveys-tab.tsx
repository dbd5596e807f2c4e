import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { SurveyView } from '@yinuo/api';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../cases/index.ts';
import { useText } from '../../i18n/index.ts';
import {
  type Column,
  DataTable,
  EmptyState,
  FilterBar,
  type FilterField,
  Moment,
  StatusTag,
  TwoLine,
  useListState,
} from '../../kit/index.ts';
import { listSurveys, shareText } from '../../outreach/index.ts';
import styles from './outreach-page.module.css';
import { SURVEY_FILTERS } from './route.ts';

export function SurveysTab() {
  const { t } = useTranslation('outreach');
  const navigate = useNavigate();
  const list = useListState({ filters: SURVEY_FILTERS });
  const query = useQuery({
    queryKey: ['surveys', list.query],
    queryFn: () => listSurveys(list.query),
    placeholderData: keepPreviousData,
  });
  return (
    <div className={styles.tab}>
      <FilterBar fields={useFields()} list={list} />
      <DataTable
        name="surveys"
        columns={useColumns()}
        rowKey={({ id }) => id}
        query={query}
        list={list}
        onOpen={({ id }) => void navigate({ to: '/surveys/$id', params: { id } })}
        empty={<EmptyState title={t('empty')} hint={t('emptyHint')} />}
      />
    </div>
  );
}

function useFields(): readonly FilterField[] {
  const { t } = useTranslation('outreach');
  const text = useText();
  const { items, nameOf } = useContracts();
  return useMemo(
    (): readonly FilterField[] => [
      ...(items.length > 1
        ? [
            {
              kind: 'choice' as const,
              key: 'contract',
              label: t('columns.contract'),
              options: items.map(({ id }) => ({ value: id, label: text(nameOf(id)) })),
              width: 220,
            },
          ]
        : []),
      {
        kind: 'choice',
        key: 'state',
        label: t('columns.state'),
        options: (['open', 'closed', 'voided'] as const).map((state) => ({
          value: state,
          label: t(`states.${state}`),
        })),
        width: 130,
      },
    ],
    [t, text, items, nameOf],
  );
}

function useColumns(): readonly Column<SurveyView>[] {
  const { t } = useTranslation('outreach');
  const text = useText();
  const { items, nameOf } = useContracts();
  return useMemo(
    (): readonly Column<SurveyView>[] => [
      {
        key: 'survey',
        title: t('columns.survey'),
        card: 'head',
        fixed: true,
        width: 240,
        render: (row) => <TwoLine main={row.title} sub={`${t(`ways.${row.way}`)} · ${row.from} – ${row.to}`} />,
      },
      {
        key: 'state',
        title: t('columns.state'),
        card: 'tag',
        width: 110,
        render: ({ state }) => (
          <StatusTag tone={state === 'open' ? 'pending' : 'neutral'}>{t(`states.${state}`)}</StatusTag>
        ),
      },
      ...(items.length > 1
        ? [
            {
              key: 'contract',
              title: t('columns.contract'),
              width: 200,
              render: (row: SurveyView) => text(nameOf(row.contract)),
            },
          ]
        : []),
      {
        key: 'answered',
        title: t('columns.answered'),
        width: 150,
        render: ({ counts }) => shareText(counts.answered, counts.invited, t('results.noSample')),
      },
      {
        key: 'satisfied',
        title: t('columns.satisfied'),
        width: 150,
        render: ({ counts }) => shareText(counts.satisfied, counts.answered, t('results.noSample')),
      },
      {
        key: 'closes',
        title: t('columns.closes'),
        width: 150,
        render: (row) => <Moment at={row.closedAt ?? row.closesAt} style="minute" />,
      },
    ],
    [t, text, items, nameOf],
  );
}
