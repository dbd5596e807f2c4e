import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { VisitDuty, VisitView } from '@yinuo/api';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../cases/index.ts';
import { usePeriodName } from '../../documents/index.ts';
import { useText } from '../../i18n/index.ts';
import {
  ClauseMark,
  type Column,
  ConfirmButton,
  DataTable,
  EmptyState,
  Meter,
  Panel,
  TwoLine,
  useAction,
  useListState,
} from '../../kit/index.ts';
import { fulfilByVisits, listVisitDuties, listVisits, scoreText } from '../../outreach/index.ts';
import styles from './outreach-page.module.css';

const SHOWN = 3;

export function VisitsTab() {
  const { t } = useTranslation('outreach');
  const { items } = useContracts();
  const list = useListState({ filters: ['contract'] });
  const query = useQuery({
    queryKey: ['visits', list.query],
    queryFn: () => listVisits(list.query),
    placeholderData: keepPreviousData,
  });
  return (
    <div className={styles.tab}>
      {items.map(({ id }) => (
        <Duties key={id} contract={id} />
      ))}
      <DataTable
        name="visits"
        columns={useColumns()}
        rowKey={({ id }) => id}
        query={query}
        list={list}
        empty={<EmptyState title={t('visit.empty')} hint={t('visit.emptyHint')} />}
      />
    </div>
  );
}

/** What this contract owes by visiting: the latest periods, how many people are still to be seen. */
function Duties({ contract }: { contract: string }) {
  const { t } = useTranslation('outreach');
  const text = useText();
  const { nameOf } = useContracts();
  const { data } = useQuery({ queryKey: ['visit-duties', contract], queryFn: () => listVisitDuties(contract) });
  const duties = data?.items.slice(0, SHOWN) ?? [];
  if (duties.length === 0) return null;
  return (
    <Panel title={text(nameOf(contract))} note={t('visit.duties')}>
      <div className={styles.duties}>
        {duties.map((duty) => (
          <Duty key={duty.occurrence} duty={duty} />
        ))}
      </div>
    </Panel>
  );
}

function Duty({ duty }: { duty: VisitDuty }) {
  const { t } = useTranslation(['outreach', 'words']);
  const text = useText();
  const periodName = usePeriodName();
  const fulfil = useAction({
    act: (occurrence: string, key) => fulfilByVisits(occurrence, key),
    refresh: [['visit-duties'], ['occurrences']],
    done: t('visit.fulfilled'),
  });
  return (
    <section className={styles.duty}>
      <span>
        <ClauseMark id={duty.clause} /> {text(duty.title)} · {periodName(duty.period)}
      </span>
      <Meter label={t('visit.people')} part={Math.min(duty.visited, duty.needed)} whole={duty.needed} />
      {duty.may.includes('fulfil') && (
        <ConfirmButton
          size="small"
          act={t('visit.fulfil')}
          consequence={t('visit.fulfilHint')}
          onConfirm={() => fulfil.mutateAsync(duty.occurrence).catch(() => undefined)}
        />
      )}
    </section>
  );
}

function useColumns(): readonly Column<VisitView>[] {
  const { t } = useTranslation('outreach');
  const text = useText();
  const { items, nameOf } = useContracts();
  return useMemo(
    (): readonly Column<VisitView>[] => [
      {
        key: 'who',
        title: t('visit.name'),
        card: 'head',
        fixed: true,
        width: 190,
        render: (row) => (
          <TwoLine main={row.name} sub={[row.department, row.post].filter(Boolean).join(' · ') || row.on} />
        ),
      },
      { key: 'on', title: t('visit.on'), width: 110, render: (row) => row.on },
      ...(items.length > 1
        ? [
            {
              key: 'contract',
              title: t('columns.contract'),
              width: 200,
              render: (row: VisitView) => text(nameOf(row.contract)),
            },
          ]
        : []),
      { key: 'way', title: t('visit.way'), width: 90, render: (row) => t(`visitWays.${row.way}`) },
      { key: 'said', title: t('visit.said'), width: 320, render: (row) => row.said },
      { key: 'score', title: t('visit.score'), width: 80, render: (row) => scoreText(row.score) },
      {
        key: 'case',
        title: t('columns.case'),
        width: 150,
        render: (row) =>
          row.case === null ? (
            '–'
          ) : (
            <Link to="/cases/$id" params={{ id: row.case.id }}>
              {row.case.number}
            </Link>
          ),
      },
      { key: 'visitor', title: t('visit.visitor'), width: 110, render: (row) => row.visitor },
    ],
    [t, text, items, nameOf],
  );
}
