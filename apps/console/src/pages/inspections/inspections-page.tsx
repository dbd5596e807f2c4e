import { useNavigate } from '@tanstack/react-router';
import type { InspectionRow } from '@yinuo/api';
import { InspectionState } from '@yinuo/api';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeriodName } from '../../documents/index.ts';
import { useText } from '../../i18n/index.ts';
import {
  ClauseMark,
  type Column,
  DataTable,
  EmptyState,
  FilterBar,
  StatusTag,
  TwoLine,
  useList,
  useListState,
} from '../../kit/index.ts';
import { ChosenPage, listInspections } from '../../watch/index.ts';

const FILTERS = ['state'] as const;
const TONES = { open: 'neutral', filling: 'pending', signed: 'kept' } as const;

/** 巡检: what the ledger owes by inspecting, each with its list. */
export function InspectionsPage() {
  const { t } = useTranslation('inspections');
  return (
    <ChosenPage title={t('title')} lead={t('lead')}>
      {(contract) => <InspectionTable contract={contract} />}
    </ChosenPage>
  );
}

function InspectionTable({ contract }: { contract: string }) {
  const { t } = useTranslation('inspections');
  const navigate = useNavigate();
  const list = useListState({ filters: FILTERS });
  const query = useList(['inspections', contract], list, (asked) => listInspections({ ...asked, contract }));
  const columns = useColumns();
  return (
    <>
      <FilterBar
        list={list}
        fields={[
          {
            key: 'state',
            kind: 'choice',
            label: t('columns.state'),
            options: InspectionState.options.map((value) => ({ value, label: t(`states.${value}`) })),
          },
        ]}
      />
      <DataTable<InspectionRow>
        name="inspections"
        columns={columns}
        rowKey={(row) => row.id}
        query={query}
        list={list}
        onOpen={(row) => void navigate({ to: '/inspections/$inspection', params: { inspection: row.id } })}
        empty={<EmptyState title={t('empty')} hint={t('emptyHint')} />}
      />
    </>
  );
}

function useColumns(): Column<InspectionRow>[] {
  const { t } = useTranslation('inspections');
  const text = useText();
  const periodName = usePeriodName();
  return useMemo(
    () => [
      {
        key: 'title',
        title: t('columns.title'),
        card: 'head',
        fixed: true,
        render: (row) => <TwoLine main={text(row.title)} sub={periodName(row.period)} />,
      },
      { key: 'clause', title: t('columns.clause'), width: 110, render: (row) => <ClauseMark id={row.clause} /> },
      {
        key: 'state',
        title: t('columns.state'),
        card: 'tag',
        width: 130,
        render: (row) =>
          row.overdue ? (
            <StatusTag tone="broken">{t('overdue')}</StatusTag>
          ) : (
            <StatusTag tone={TONES[row.state]}>{t(`states.${row.state}`)}</StatusTag>
          ),
      },
      { key: 'due', title: t('columns.due'), width: 130, render: (row) => row.due },
      {
        key: 'result',
        title: t('columns.result'),
        width: 220,
        render: (row) => t('result', { ok: row.ok, failed: row.failed, open: row.items - row.ok - row.failed }),
      },
      { key: 'signed', title: t('columns.signedBy'), width: 140, render: (row) => row.signedBy ?? '–' },
    ],
    [t, text, periodName],
  );
}
