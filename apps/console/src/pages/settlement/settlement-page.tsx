import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useShownContract } from '../../cases/index.ts';
import { useText } from '../../i18n/index.ts';
import { EmptyState, LoadingState, Page, Tabs } from '../../kit/index.ts';
import { ContractChoice } from '../../settlement/index.ts';
import { ExportButton } from './export-button.tsx';
import { OverviewList } from './overview/overview-list.tsx';
import { PaymentsTab } from './payments/payments-tab.tsx';
import { PenaltiesTab } from './penalties/penalties-tab.tsx';
import { PenaltyDrawer } from './penalties/penalty-drawer.tsx';
import { TermTab } from './term/term-tab.tsx';

/** 结算: what breaches of both sides cost, what is paid when, and how long the contract runs. */
export function SettlementPage() {
  const { t } = useTranslation('settlement');
  const text = useText();
  const search = useSearch({ from: '/shell/settlement' });
  const navigate = useNavigate();
  const go = (patch: Partial<typeof search>) =>
    void navigate({ to: '.', search: { ...search, ...patch }, resetScroll: false });
  const { contract, settled, items, nameOf } = useShownContract(search.contract);
  if (!settled) return <LoadingState lines={10} />;
  if (search.contract !== undefined && contract !== search.contract)
    return (
      <Page title={t('title')} lead={t('overview.lead')}>
        <EmptyState
          title={t('unknownContract')}
          hint={t('unknownContractHint')}
          action={<Button onClick={() => go({ contract: undefined, penalty: undefined })}>{t('overview.all')}</Button>}
        />
      </Page>
    );
  if (items.length > 1 && search.contract === undefined && search.penalty === undefined)
    return (
      <Page title={t('title')} lead={t('overview.lead')}>
        <OverviewList />
      </Page>
    );
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      {...(items.length > 1 && {
        crumbs: [
          { label: t('overview.all'), to: '/settlement' },
          { label: text(nameOf(search.contract ?? '')) || t('overview.one') },
        ],
      })}
      actions={
        <>
          <ContractChoice named={search.contract} onChange={(id) => go({ contract: id, penalty: undefined })} />
          {contract !== undefined && <ExportButton contract={contract} />}
        </>
      }
    >
      {contract === undefined ? (
        <EmptyState title={t('noContract')} />
      ) : (
        <Tabs
          key={contract}
          label={t('title')}
          active={search.tab ?? 'penalties'}
          onChange={(tab) => go({ tab: tab === 'penalties' ? undefined : tab })}
          tabs={[
            {
              key: 'penalties',
              label: t('tabs.penalties'),
              children: <PenaltiesTab contract={contract} onOpen={(penalty) => go({ penalty })} />,
            },
            { key: 'payments', label: t('tabs.payments'), children: <PaymentsTab contract={contract} /> },
            { key: 'term', label: t('tabs.term'), children: <TermTab contract={contract} /> },
          ]}
        />
      )}
      {search.penalty !== undefined && (
        <PenaltyDrawer
          key={search.penalty}
          id={search.penalty}
          onClose={() => go({ penalty: undefined })}
          onOpen={(penalty) => go({ penalty })}
        />
      )}
    </Page>
  );
}
