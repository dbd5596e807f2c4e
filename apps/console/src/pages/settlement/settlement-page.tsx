import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState, LoadingState, Page, Tabs } from '../../kit/index.ts';
import { ContractChoice, useChosenContract } from '../../settlement/index.ts';
import { PaymentsTab } from './payments/payments-tab.tsx';
import { PenaltiesTab } from './penalties/penalties-tab.tsx';
import { PenaltyDrawer } from './penalties/penalty-drawer.tsx';
import { TermTab } from './term/term-tab.tsx';

/** 结算: what breaches of both sides cost, what is paid when, and how long the contract runs. */
export function SettlementPage() {
  const { t } = useTranslation('settlement');
  const search = useSearch({ from: '/shell/settlement' });
  const navigate = useNavigate();
  const go = (patch: Partial<typeof search>) =>
    void navigate({ to: '.', search: { ...search, ...patch }, resetScroll: false });
  const { contract, settled } = useChosenContract(search.contract);
  if (!settled) return <LoadingState lines={10} />;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={<ContractChoice named={search.contract} onChange={(id) => go({ contract: id, penalty: undefined })} />}
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
        <PenaltyDrawer key={search.penalty} id={search.penalty} onClose={() => go({ penalty: undefined })} />
      )}
    </Page>
  );
}
