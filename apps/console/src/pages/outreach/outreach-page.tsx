import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../app/session.ts';
import { Page, Tabs } from '../../kit/index.ts';
import { OpenDrawer } from './open-drawer.tsx';
import { ResultsTab } from './results-tab.tsx';
import { SurveysTab } from './surveys-tab.tsx';
import { VisitDrawer } from './visit-drawer.tsx';
import { VisitsTab } from './visits-tab.tsx';

const TABS = ['surveys', 'visits', 'results'] as const;

/** 满意度: surveys, visits, and what came out of them. */
export function OutreachPage() {
  const { t } = useTranslation('outreach');
  const can = useCan();
  const navigate = useNavigate();
  const search: { tab?: string } = useSearch({ strict: false });
  const [asking, setAsking] = useState<'survey' | 'visit' | null>(null);
  const tab = TABS.find((one) => one === search.tab) ?? 'surveys';
  const panels = { surveys: <SurveysTab />, visits: <VisitsTab />, results: <ResultsTab /> };
  const actions = can('outreach.manage') && (
    <>
      <Button onClick={() => setAsking('visit')}>{t('acts.visit')}</Button>
      <Button type="primary" onClick={() => setAsking('survey')}>
        {t('acts.open')}
      </Button>
    </>
  );
  return (
    <Page title={t('title')} lead={t('lead')} actions={actions}>
      <Tabs
        label={t('title')}
        active={tab}
        onChange={(key) => void navigate({ to: '.', search: key === 'surveys' ? {} : { tab: key }, replace: true })}
        tabs={TABS.map((key) => ({ key, label: t(`tabs.${key}`), children: panels[key] }))}
      />
      {asking === 'survey' && <OpenDrawer onClose={() => setAsking(null)} />}
      {asking === 'visit' && <VisitDrawer onClose={() => setAsking(null)} />}
    </Page>
  );
}
