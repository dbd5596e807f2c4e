import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Dashboard } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { readDashboard } from '../../analysis/index.ts';
import { beijingToday } from '../../clock/index.ts';
import { EmptyState, LoadingState, Panel, QueryState } from '../../kit/index.ts';
import styles from './analysis.module.css';
import { CausesPanel } from './causes-panel.tsx';
import { DashboardBar } from './dashboard-bar.tsx';
import { DowntimePanel } from './downtime-panel.tsx';
import { EffortPanel } from './effort-panel.tsx';
import { Figures } from './figures.tsx';
import { PromiseMatrix } from './promise-matrix.tsx';
import { PromiseMonths } from './promise-months.tsx';
import { SatisfactionPanel } from './satisfaction-panel.tsx';
import { spanFrom } from './span.ts';
import { Times } from './times.tsx';

/** The leaders' page: twelve months of every contract, unless somebody asks for less. */
export function DashboardTab() {
  const search = useSearch({ from: '/shell/analysis' });
  const navigate = useNavigate();
  const today = beijingToday();
  const { contract } = search;
  const from = search.from ?? spanFrom('twelve', today);
  const to = search.to ?? today;
  const query = useQuery({
    queryKey: ['dashboard', contract, from, to],
    queryFn: () => readDashboard({ from, to, ...(contract === undefined ? {} : { contract }) }),
    enabled: from <= to,
    placeholderData: keepPreviousData,
  });
  return (
    <div className={styles.stack}>
      <DashboardBar
        contract={contract}
        from={from}
        to={to}
        today={today}
        onChange={(patch) => void navigate({ to: '.', search: { ...search, ...patch }, replace: true })}
      />
      <QueryState query={query} loading={<LoadingState lines={12} />}>
        {(data) => <Shown data={data} />}
      </QueryState>
    </div>
  );
}

function Shown({ data }: { data: Dashboard }) {
  const { t } = useTranslation('analysis');
  if (data.contracts.length === 0) return <EmptyState title={t('noContract')} hint={t('noContractHint')} />;
  return (
    <>
      <Figures data={data} />
      <Panel title={t('promise.title')} note={t('promise.rule')}>
        <div className={styles.stack}>
          <PromiseMonths promise={data.promise} />
          <PromiseMatrix data={data} />
        </div>
      </Panel>
      <div className={styles.pair}>
        <Panel title={t('response.title')} note={t('response.note')}>
          <Times name="response" steps={data.response} />
        </Panel>
        <Panel title={t('resolution.title')} note={t('resolution.note')}>
          <Times name="resolution" steps={data.resolution} />
        </Panel>
        <CausesPanel data={data} />
        <SatisfactionPanel surveys={data.satisfaction} />
        <DowntimePanel contracts={data.contracts} outages={data.outages} />
        <EffortPanel effort={data.effort} />
      </div>
    </>
  );
}
