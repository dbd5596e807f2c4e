import { FileAddOutlined } from '@ant-design/icons';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../app/session.ts';
import { Page, Tabs } from '../../kit/index.ts';
import { AskDrawer } from './ask/ask-drawer.tsx';
import { DocumentsTab } from './documents-tab.tsx';
import { TemplatesTab } from './templates/templates-tab.tsx';

/** 文档: what was made, asking for one, and the templates. */
export function DocumentsPage() {
  const { t } = useTranslation('documents');
  const can = useCan();
  const navigate = useNavigate();
  const search: { tab?: string; ask?: string; case?: string } = useSearch({ strict: false });
  const ask = (to: string | undefined): void =>
    void navigate({ to: '.', search: (before: object) => ({ ...before, ask: to, case: undefined }), replace: true });
  const mayAsk = can('document.generate');
  const mayManage = can('template.manage');
  const tab = mayManage && search.tab === 'templates' ? 'templates' : 'documents';
  const tabs = [
    { key: 'documents', label: t('tabs.documents'), children: <DocumentsTab onAsk={() => ask('new')} /> },
    { key: 'templates', label: t('tabs.templates'), children: <TemplatesTab /> },
  ];
  const actions = mayAsk && (
    <Button type="primary" icon={<FileAddOutlined />} onClick={() => ask('new')}>
      {t('acts.ask')}
    </Button>
  );
  return (
    <Page title={t('title')} lead={t('lead')} actions={actions}>
      {mayManage ? (
        <Tabs
          label={t('title')}
          active={tab}
          onChange={(key) => void navigate({ to: '.', search: key === 'templates' ? { tab: key } : {}, replace: true })}
          tabs={tabs}
        />
      ) : (
        <DocumentsTab onAsk={() => ask('new')} />
      )}
      {mayAsk && search.ask !== undefined && (
        <AskDrawer
          {...(search.ask !== 'new' && { kind: search.ask })}
          {...(search.case !== undefined && { caseId: search.case })}
          onClose={() => ask(undefined)}
        />
      )}
    </Page>
  );
}
