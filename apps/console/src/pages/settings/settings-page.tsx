import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page, Tabs } from '../../kit/index.ts';
import { InboundTab } from './inbound/inbound-tab.tsx';
import { OutgoingTab } from './outgoing/outgoing-tab.tsx';

/** 系统集成: outgoing webhooks and inbound addresses. */
export function SettingsPage() {
  const { t } = useTranslation('settings');
  const { tab }: { tab?: string } = useSearch({ strict: false });
  const navigate = useNavigate();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Tabs
        label={t('title')}
        active={tab === 'inbound' ? 'inbound' : 'outgoing'}
        onChange={(key) => void navigate({ to: '.', search: key === 'inbound' ? { tab: key } : {}, replace: true })}
        tabs={[
          { key: 'outgoing', label: t('tabs.outgoing'), children: <OutgoingTab /> },
          { key: 'inbound', label: t('tabs.inbound'), children: <InboundTab /> },
        ]}
      />
    </Page>
  );
}
