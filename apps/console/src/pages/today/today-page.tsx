import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CasesToday } from '@yinuo/api';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCan, useSession } from '../../app/session.ts';
import { readToday } from '../../cases/index.ts';
import { useNow } from '../../clock/index.ts';
import { beijingDay, useFormat } from '../../i18n/index.ts';
import { EmptyState, Page, Panel, QueryState } from '../../kit/index.ts';
import { AwaitingAnswers } from './awaiting-answers.tsx';
import { ContractRows } from './contract-rows.tsx';
import { DueOccurrences } from './due-occurrences.tsx';
import { Headline } from './headline.tsx';
import { MonthKept } from './month-kept.tsx';
import { MyTasks } from './my-tasks.tsx';
import styles from './today.module.css';
import { broken, dueNext, totalsOf } from './today-figures.ts';
import { WatchedList } from './watched-list.tsx';

const EVERY_MS = 30_000;
const SHOWN_MAX = 6;

/** 今日: what is promised, at risk and broken, and why. */
export function TodayPage() {
  const { t } = useTranslation('today');
  const format = useFormat();
  const now = useNow(30_000);
  const query = useQuery({ queryKey: ['today'], queryFn: readToday, refetchInterval: EVERY_MS });
  const day = beijingDay(now);
  return (
    <Page title={t('title')} lead={`${format.instant(now, 'day')} ${format.weekday(day)}`}>
      <QueryState query={query}>{(data) => <Today data={data} />}</QueryState>
    </Page>
  );
}

function Today({ data }: { data: CasesToday }) {
  const { t } = useTranslation('today');
  const can = useCan();
  const { organisation } = useSession();
  const { contracts, tasks } = data;
  if (contracts.length === 0) return <EmptyState title={t('noContract')} hint={t('noContractHint')} />;
  if (organisation.side === 'third-party') return <Asked tasks={tasks} />;
  const next = dueNext(contracts, SHOWN_MAX);
  const ranOut = broken(contracts, SHOWN_MAX);
  const report = can('case.report') && (
    <Link to="/report">
      <Button tabIndex={-1}>{t('report')}</Button>
    </Link>
  );
  return (
    <>
      <Headline totals={totalsOf(contracts)} />
      {can('contract.read') && <ContractRows contracts={contracts} />}
      <div className={styles.columns}>
        <div className={styles.column}>
          <Panel title={t('next')} note={next.length > 0 ? t('nextNote') : undefined} bare>
            {next.length === 0 ? (
              <EmptyState title={t('nothingDue')} hint={t('nothingDueHint')} action={report} />
            ) : (
              <WatchedList items={next} />
            )}
          </Panel>
          {ranOut.length > 0 && (
            <Panel title={t('broken')} bare>
              <WatchedList items={ranOut} />
            </Panel>
          )}
          {can('contract.read') && <MonthKept contracts={contracts.map(({ contract }) => contract)} />}
        </div>
        <div className={styles.column}>
          <MyTasks tasks={tasks} />
          <AwaitingAnswers />
          <DueOccurrences />
        </div>
      </div>
    </>
  );
}

/** A third party is asked for help; how the contract stands is not its affair. */
function Asked({ tasks }: Pick<CasesToday, 'tasks'>) {
  const { t } = useTranslation('today');
  const overdue = tasks.filter((task) => task.overdue).length;
  return (
    <>
      <p className={styles.sentence} role="status">
        {tasks.length === 0
          ? t('asked.none')
          : t(overdue > 0 ? 'asked.overdue' : 'asked.some', { n: tasks.length, overdue })}
      </p>
      <MyTasks tasks={tasks} />
    </>
  );
}
