import { useNavigate } from '@tanstack/react-router';
import type { WorkOrderEntry } from '@yinuo/api';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session.ts';
import { CaseStateTag, DueIn, listWorkOrders, useContracts } from '../../cases/index.ts';
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
  useList,
  useListState,
} from '../../kit/index.ts';
import { registerQuery } from './register-query.ts';
import styles from './tasks.module.css';
import { useContractField, useScopeField } from './use-register-fields.ts';

const FILTERS = ['contract', 'state', 'scope'] as const;

/** 工单: what first line passed to engineers, and how it came back (ZK-8, EB-6). */
export function OrdersTab() {
  const { t } = useTranslation('tasks');
  const navigate = useNavigate();
  const { organisation } = useSession();
  const list = useListState({ filters: FILTERS });
  const query = useList(['cases', 'orders'], list, (address) => listWorkOrders(registerQuery(address)));
  const fields: readonly FilterField[] = [
    {
      kind: 'choice',
      key: 'state',
      label: t('columns.state'),
      options: (['open', 'returned'] as const).map((value) => ({ value, label: t(`orderStates.${value}`) })),
      width: 118,
    },
    ...useContractField(),
    ...useScopeField(organisation.side),
  ];
  return (
    <div className={styles.tab}>
      <FilterBar fields={fields} list={list} />
      <DataTable
        name="work-orders"
        columns={useOrderColumns()}
        rowKey={({ id }) => id}
        query={query}
        list={list}
        onOpen={(row) => void navigate({ to: '/cases/$id', params: { id: row.case.id } })}
        empty={<EmptyState title={t('noOrders')} hint={t('noOrdersHint')} />}
      />
    </div>
  );
}

function useOrderColumns(): readonly Column<WorkOrderEntry>[] {
  const { t } = useTranslation('tasks');
  const text = useText();
  const { nameOf } = useContracts();
  return useMemo(
    (): readonly Column<WorkOrderEntry>[] => [
      {
        key: 'asked',
        title: t('columns.asked'),
        card: 'head',
        fixed: true,
        width: 260,
        render: (row) => <TwoLine main={<span className={styles.clamp}>{row.asked}</span>} sub={row.number} />,
      },
      {
        key: 'state',
        title: t('columns.state'),
        card: 'tag',
        fixed: true,
        width: 110,
        render: (row) => (
          <StatusTag tone={row.returnedAt === null ? 'pending' : 'kept'}>
            {t(row.returnedAt === null ? 'orderStates.open' : 'orderStates.returned')}
          </StatusTag>
        ),
      },
      { key: 'person', title: t('columns.engineer'), width: 90, render: (row) => row.person?.name ?? t('nobody') },
      {
        key: 'case',
        title: t('columns.case'),
        width: 230,
        render: (row) => (
          <TwoLine
            main={row.case.title}
            sub={[row.case.number, text(nameOf(row.contract))].filter((part) => part !== '').join(' · ')}
          />
        ),
      },
      {
        key: 'due',
        title: t('columns.caseDue'),
        width: 140,
        render: ({ case: of }) =>
          of.nextDueAt === null ? <CaseStateTag state={of.state} /> : <DueIn at={of.nextDueAt} worst={of.worst} />,
      },
      {
        key: 'openedAt',
        title: t('columns.openedAt'),
        width: 120,
        render: (row) => <Moment at={row.openedAt} style="near" />,
      },
      {
        key: 'outcome',
        title: t('columns.outcome'),
        width: 190,
        render: (row) =>
          row.outcome === null ? (
            '–'
          ) : (
            <TwoLine main={<span className={styles.clamp}>{row.outcome}</span>} sub={row.change ?? undefined} />
          ),
      },
      {
        key: 'returnedAt',
        title: t('columns.returnedAt'),
        width: 120,
        hidden: true,
        card: 'none',
        render: (row) => (row.returnedAt === null ? '–' : <Moment at={row.returnedAt} style="near" />),
      },
    ],
    [t, text, nameOf],
  );
}
