import { PhoneOutlined } from '@ant-design/icons';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCan, useSession } from '../../app/session.ts';
import { Page, Tabs } from '../../kit/index.ts';
import { CallsTab } from './calls-tab.tsx';
import { OrdersTab } from './orders-tab.tsx';
import { TasksTab } from './tasks-tab.tsx';

/** 任务与工单: what is to be done besides the clocks, what was passed to engineers, who called. */
export function TasksPage() {
  const { t } = useTranslation('tasks');
  const can = useCan();
  const { organisation } = useSession();
  const navigate = useNavigate();
  const { tab }: { tab?: string } = useSearch({ strict: false });
  const outside = organisation.side === 'third-party';
  const tabs = [
    { key: 'tasks', label: t('tabs.tasks'), children: <TasksTab /> },
    { key: 'orders', label: t('tabs.orders'), children: <OrdersTab /> },
    ...(outside ? [] : [{ key: 'calls', label: t('tabs.calls'), children: <CallsTab /> }]),
  ];
  const logCall = can('case.respond') && can('case.report') && (
    <Link to="/report" search={{ call: 'new' }}>
      <Button icon={<PhoneOutlined />} tabIndex={-1}>
        {t('logCall')}
      </Button>
    </Link>
  );
  return (
    <Page title={t('title')} lead={t('lead')} actions={logCall}>
      <Tabs
        label={t('title')}
        active={tabs.find(({ key }) => key === tab)?.key ?? 'tasks'}
        onChange={(key) => void navigate({ to: '.', search: key === 'tasks' ? {} : { tab: key }, replace: true })}
        tabs={tabs}
      />
    </Page>
  );
}
