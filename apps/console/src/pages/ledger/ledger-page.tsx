import { CalendarOutlined } from '@ant-design/icons';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page, Tabs } from '../../kit/index.ts';
import { FeedDrawer } from './feed-drawer.tsx';
import { OccurrenceDrawer } from './occurrence/occurrence-drawer.tsx';
import { CalendarView } from './views/calendar-view.tsx';
import { ListView } from './views/list-view.tsx';
import { TimelineView } from './views/timeline-view.tsx';

/** 义务台账: everything that is owed by a date, as a list, a calendar or a line through the term. */
export function LedgerPage() {
  const { t } = useTranslation('ledger');
  const navigate = useNavigate();
  const search = useSearch({ from: '/shell/ledger' });
  const [subscribing, setSubscribing] = useState(false);
  const go = (patch: Partial<typeof search>) =>
    void navigate({ to: '.', search: { ...search, ...patch }, resetScroll: false });
  const open = (occurrence: string) => go({ occurrence });
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <Button icon={<CalendarOutlined />} onClick={() => setSubscribing(true)}>
          {t('subscribe')}
        </Button>
      }
    >
      <Tabs
        label={t('viewLabel')}
        active={search.view ?? 'list'}
        onChange={(view) => go({ view: view === 'list' ? undefined : view, occurrence: undefined })}
        tabs={[
          { key: 'list', label: t('views.list'), children: <ListView onOpen={open} /> },
          { key: 'calendar', label: t('views.calendar'), children: <CalendarView onOpen={open} /> },
          { key: 'timeline', label: t('views.timeline'), children: <TimelineView onOpen={open} /> },
        ]}
      />
      {search.occurrence !== undefined && (
        <OccurrenceDrawer
          key={search.occurrence}
          id={search.occurrence}
          onClose={() => go({ occurrence: undefined })}
        />
      )}
      {subscribing && <FeedDrawer onClose={() => setSubscribing(false)} />}
    </Page>
  );
}
