import { useNavigate } from '@tanstack/react-router';
import type { CallView } from '@yinuo/api';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { listCalls, useContracts } from '../../cases/index.ts';
import { milliseconds, useFormat, useText } from '../../i18n/index.ts';
import {
  type Column,
  DataTable,
  EmptyState,
  FilterBar,
  type FilterField,
  Moment,
  StatusTag,
  TwoLine,
  useList,
  useListState,
} from '../../kit/index.ts';
import { registerQuery } from './register-query.ts';
import styles from './tasks.module.css';
import { useContractField } from './use-register-fields.ts';

const FILTERS = ['contract', 'dayFrom', 'dayTo'] as const;

/** 通话记录 (ZK-5): who called, when, about what, and whether the hotline was open. */
export function CallsTab() {
  const { t } = useTranslation('tasks');
  const navigate = useNavigate();
  const list = useListState({ filters: FILTERS });
  const query = useList(['cases', 'calls'], list, (address) => listCalls(registerQuery(address)));
  const fields: readonly FilterField[] = [
    { kind: 'dates', key: 'day', label: t('columns.startedAt') },
    ...useContractField(),
  ];
  return (
    <div className={styles.tab}>
      <FilterBar fields={fields} list={list} />
      <DataTable
        name="calls"
        columns={useCallColumns()}
        rowKey={({ id }) => id}
        query={query}
        list={list}
        onOpen={(row) => void navigate({ to: '/cases/$id', params: { id: row.case.id } })}
        empty={<EmptyState title={t('noCalls')} hint={t('noCallsHint')} />}
      />
    </div>
  );
}

function useCallColumns(): readonly Column<CallView>[] {
  const { t } = useTranslation('tasks');
  const text = useText();
  const format = useFormat();
  const { nameOf } = useContracts();
  return useMemo(
    (): readonly Column<CallView>[] => [
      {
        key: 'caller',
        title: t('columns.caller'),
        card: 'head',
        fixed: true,
        width: 140,
        render: (row) => <TwoLine main={row.caller ?? t('unknownCaller')} sub={row.line ?? undefined} />,
      },
      {
        key: 'startedAt',
        title: t('columns.startedAt'),
        fixed: true,
        width: 150,
        render: (row) => (
          <TwoLine
            main={<Moment at={row.startedAt} style="near" />}
            sub={
              row.endedAt === null
                ? undefined
                : format.duration(milliseconds(row.endedAt) - milliseconds(row.startedAt))
            }
          />
        ),
      },
      {
        key: 'hours',
        title: t('columns.hours'),
        card: 'tag',
        width: 110,
        render: ({ inHours }) =>
          inHours !== null && (
            <StatusTag tone={inHours ? 'neutral' : 'provisional'}>{t(inHours ? 'inHours' : 'outOfHours')}</StatusTag>
          ),
      },
      {
        key: 'case',
        title: t('columns.case'),
        width: 300,
        render: (row) => (
          <TwoLine
            main={row.case.title}
            sub={[t(row.made ? 'madeCase' : 'joinedCase'), row.case.number, text(nameOf(row.contract))]
              .filter((part) => part !== '')
              .join(' · ')}
          />
        ),
      },
      {
        key: 'summary',
        title: t('columns.summary'),
        width: 280,
        render: (row) => (row.summary === null ? '–' : <span className={styles.clamp}>{row.summary}</span>),
      },
      { key: 'takenBy', title: t('columns.takenBy'), width: 100, render: (row) => row.takenBy ?? '–' },
    ],
    [t, text, format, nameOf],
  );
}
