import { PlusOutlined } from '@ant-design/icons';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../app/session.ts';
import { Page, Tabs } from '../../kit/index.ts';
import { DashboardTab } from './dashboard/dashboard-tab.tsx';
import { QueriesTab } from './queries-tab.tsx';

const PLACES = { dashboard: '/analysis', queries: '/analysis/queries' } as const;
const TABS = ['dashboard', 'queries'] as const;

export const DashboardPage = () => <AnalysisPage tab="dashboard" />;
export const QueriesPage = () => <AnalysisPage tab="queries" />;

/** 分析: what leaders look at, and the queries (XY-8, KL-12). */
function AnalysisPage({ tab }: { tab: (typeof TABS)[number] }) {
  const { t } = useTranslation('analysis');
  const can = useCan();
  const navigate = useNavigate();
  const go = (key: string): void => {
    const chosen = TABS.find((one) => one === key);
    if (chosen !== undefined) void navigate({ to: PLACES[chosen] });
  };
  const actions = tab === 'queries' && can('analysis.write') && (
    <Link to="/analysis/queries/write">
      <Button type="primary" icon={<PlusOutlined />} tabIndex={-1}>
        {t('acts.write')}
      </Button>
    </Link>
  );
  return (
    <Page title={t('title')} lead={t(`leads.${tab}`)} actions={actions}>
      <Tabs
        label={t('title')}
        active={tab}
        onChange={go}
        tabs={TABS.map((key) => ({
          key,
          label: t(`tabs.${key}`),
          children: key === 'dashboard' ? <DashboardTab /> : <QueriesTab />,
        }))}
      />
    </Page>
  );
}
