import { DownloadOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Dashboard } from '@yinuo/api';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { dashboardWorkbook, readDashboard } from '../../../analysis/index.ts';
import { beijingToday } from '../../../clock/index.ts';
import { EmptyState, LoadingState, Panel, QueryState, saveFile, useAction } from '../../../kit/index.ts';
import { CausesPanel } from '../panels/causes-panel.tsx';
import { DowntimePanel } from '../panels/downtime-panel.tsx';
import { EffortPanel } from '../panels/effort-panel.tsx';
import { PromiseMatrix } from '../panels/promise-matrix.tsx';
import { PromiseMonths } from '../panels/promise-months.tsx';
import { SatisfactionPanel } from '../panels/satisfaction-panel.tsx';
import { Times } from '../panels/times.tsx';
import { spanFrom } from '../span.ts';
import styles from './dashboard.module.css';
import { DashboardBar } from './dashboard-bar.tsx';
import { Figures } from './figures.tsx';

/** The leaders' page: twelve months of every contract, unless somebody asks for less. */
export function DashboardTab() {
  const { t } = useTranslation('analysis');
  const search = useSearch({ from: '/shell/analysis' });
  const navigate = useNavigate();
  const today = beijingToday();
  const { contract } = search;
  const from = search.from ?? spanFrom('twelve', today);
  const to = search.to ?? today;
  const asked = { from, to, ...(contract === undefined ? {} : { contract }) };
  const query = useQuery({
    queryKey: ['dashboard', contract, from, to],
    queryFn: () => readDashboard(asked),
    enabled: from <= to,
    placeholderData: keepPreviousData,
  });
  const excel = useAction({
    act: () => dashboardWorkbook(asked),
    done: false,
    onDone: (file) => saveFile(file, `${t('tabs.dashboard')}-${from}-${to}.xlsx`),
  });
  return (
    <div className={styles.stack}>
      <DashboardBar
        contract={contract}
        from={from}
        to={to}
        today={today}
        act={
          <Button icon={<DownloadOutlined />} loading={excel.isPending} onClick={() => excel.mutate(undefined)}>
            {t('acts.excel')}
          </Button>
        }
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
