import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Tabs } from '../../kit/index.ts';
import { ChosenPage } from '../../watch/index.ts';
import { AlertsTab } from './alerts/alerts-tab.tsx';
import { CapacityTab } from './capacity/capacity-tab.tsx';
import { DowntimeTab } from './downtime/downtime-tab.tsx';
import { ProbesTab } from './probes/probes-tab.tsx';
import { SourcesTab } from './sources/sources-tab.tsx';
import { WorksTab } from './works/works-tab.tsx';

/** 监测: probes, alerts, downtime, capacity, planned work, and where results come from. */
export function WatchPage() {
  const { t } = useTranslation('watch');
  const navigate = useNavigate();
  const { tab }: { tab?: string } = useSearch({ strict: false });
  return (
    <ChosenPage title={t('title')} lead={t('lead')}>
      {(contract) => (
        <Tabs
          label={t('title')}
          {...(tab !== undefined && { active: tab })}
          onChange={(next) =>
            void navigate({ to: '.', search: (before: object) => ({ ...before, tab: next, cursor: undefined }) })
          }
          tabs={[
            { key: 'probes', label: t('tabs.probes'), children: <ProbesTab contract={contract} /> },
            { key: 'alerts', label: t('tabs.alerts'), children: <AlertsTab contract={contract} /> },
            { key: 'downtime', label: t('tabs.downtime'), children: <DowntimeTab contract={contract} /> },
            { key: 'capacity', label: t('tabs.capacity'), children: <CapacityTab contract={contract} /> },
            { key: 'works', label: t('tabs.works'), children: <WorksTab contract={contract} /> },
            { key: 'sources', label: t('tabs.sources'), children: <SourcesTab contract={contract} /> },
          ]}
        />
      )}
    </ChosenPage>
  );
}
