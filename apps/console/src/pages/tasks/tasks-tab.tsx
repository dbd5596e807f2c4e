import { useNavigate } from '@tanstack/react-router';
import type { CaseTask } from '@yinuo/api';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session.ts';
import { DueIn, listTasks, useContracts } from '../../cases/index.ts';
import { useText } from '../../i18n/index.ts';
import {
  ClauseMark,
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

const FILTERS = ['contract', 'kind', 'state', 'scope'] as const;
const KINDS = ['demand', 'follow-up', 'request'] as const satisfies readonly CaseTask['kind'][];

/** Demanded acts, follow-up calls and promises that ran out, each with its own due time. */
export function TasksTab() {
  const { t } = useTranslation('tasks');
  const navigate = useNavigate();
  const { organisation } = useSession();
  const list = useListState({ filters: FILTERS });
  const query = useList(['cases', 'tasks'], list, (address) => listTasks(registerQuery(address)));
  const fields: readonly FilterField[] = [
    {
      kind: 'choice',
      key: 'state',
      label: t('taskStates.open'),
      options: (['overdue', 'done'] as const).map((value) => ({ value, label: t(`taskStates.${value}`) })),
      width: 118,
    },
    {
      kind: 'choices',
      key: 'kind',
      label: t('columns.kind'),
      options: KINDS.map((value) => ({ value, label: t(`kinds.${value}`) })),
      width: 150,
    },
    ...useContractField(),
    ...useScopeField(organisation.side),
  ];
  return (
    <div className={styles.tab}>
      <FilterBar fields={fields} list={list} />
      <DataTable
        name="tasks"
        columns={useTaskColumns()}
        rowKey={({ id }) => id}
        query={query}
        list={list}
        onOpen={(row) => void navigate({ to: '/cases/$id', params: { id: row.case } })}
        empty={<EmptyState title={t('noTasks')} hint={t('noTasksHint')} />}
      />
    </div>
  );
}

function useTaskColumns(): readonly Column<CaseTask>[] {
  const { t } = useTranslation('tasks');
  const text = useText();
  const { nameOf } = useContracts();
  return useMemo(
    (): readonly Column<CaseTask>[] => [
      {
        key: 'title',
        title: t('columns.task'),
        card: 'head',
        fixed: true,
        width: 240,
        render: (row) => (
          <span className={styles.title}>
            {text(row.title)} {row.clause !== null && <ClauseMark id={row.clause} />}
          </span>
        ),
      },
      {
        key: 'due',
        title: t('columns.due'),
        fixed: true,
        card: 'tag',
        width: 150,
        render: (row) =>
          row.doneAt === null ? <DueIn at={row.due} /> : <StatusTag tone="kept">{t('taskStates.done')}</StatusTag>,
      },
      {
        key: 'case',
        title: t('columns.case'),
        width: 300,
        render: (row) => (
          <TwoLine
            main={row.caseTitle}
            sub={[row.number, text(nameOf(row.contract))].filter((part) => part !== '').join(' · ')}
          />
        ),
      },
      { key: 'kind', title: t('columns.kind'), width: 110, render: (row) => t(`kinds.${row.kind}`) },
      { key: 'owner', title: t('columns.owner'), width: 90, render: (row) => row.assignee?.name ?? t('nobody') },
      { key: 'dueAt', title: t('columns.dueAt'), width: 130, render: (row) => <Moment at={row.due} style="near" /> },
      {
        key: 'since',
        title: t('columns.since'),
        width: 130,
        hidden: true,
        card: 'none',
        render: (row) => <Moment at={row.since} style="near" />,
      },
      {
        key: 'doneAt',
        title: t('columns.doneAt'),
        width: 130,
        card: 'none',
        render: (row) => (row.doneAt === null ? '–' : <Moment at={row.doneAt} style="near" />),
      },
    ],
    [t, text, nameOf],
  );
}
