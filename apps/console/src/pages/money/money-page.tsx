import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../cases/index.ts';
import { useText } from '../../i18n/index.ts';
import { EmptyState, LoadingState, Page, Tabs } from '../../kit/index.ts';
import { DaysTab } from './days/days-tab.tsx';
import { RunDrawer } from './days/run-drawer.tsx';
import { DifferenceDrawer } from './differences/difference-drawer.tsx';
import { DifferencesTab } from './differences/differences-tab.tsx';
import { RecoveriesTab } from './recoveries/recoveries-tab.tsx';
import { RecoveryDrawer } from './recoveries/recovery-drawer.tsx';
import { SourcesTab } from './sources/sources-tab.tsx';
import { useMoney } from './use-money.ts';

/** 对账与追款: finance's workbench. */
export function MoneyPage() {
  const { t } = useTranslation('money');
  const { contract, settled, search, go } = useMoney();
  if (!settled) return <LoadingState lines={10} />;
  return (
    <Page title={t('title')} lead={t('lead')} actions={<ContractChoice />}>
      {contract === undefined ? (
        <EmptyState title={t('noContract')} />
      ) : (
        <Tabs
          key={contract}
          label={t('title')}
          active={search.tab ?? 'days'}
          onChange={(tab) => go({ tab: tab === 'days' ? undefined : tab, cursor: undefined, sort: undefined })}
          tabs={[
            { key: 'days', label: t('tabs.days'), children: <DaysTab contract={contract} /> },
            { key: 'differences', label: t('tabs.differences'), children: <DifferencesTab contract={contract} /> },
            { key: 'recoveries', label: t('tabs.recoveries'), children: <RecoveriesTab contract={contract} /> },
            { key: 'sources', label: t('tabs.sources'), children: <SourcesTab contract={contract} /> },
          ]}
        />
      )}
      {search.difference !== undefined && (
        <DifferenceDrawer
          key={search.difference}
          id={search.difference}
          onClose={() => go({ difference: undefined })}
        />
      )}
      {search.recovery !== undefined && (
        <RecoveryDrawer key={search.recovery} id={search.recovery} onClose={() => go({ recovery: undefined })} />
      )}
      {search.run !== undefined && (
        <RunDrawer key={search.run} id={search.run} onClose={() => go({ run: undefined })} />
      )}
    </Page>
  );
}

/** Nothing to choose where there is only one contract. */
function ContractChoice() {
  const { t } = useTranslation('money');
  const text = useText();
  const { items, nameOf } = useContracts();
  const { contract, go, openOf } = useMoney();
  if (items.length < 2) return null;
  const label = (id: string) => {
    const open = openOf.get(id) ?? 0;
    return open === 0 ? text(nameOf(id)) : t('contractOpen', { name: text(nameOf(id)), n: open });
  };
  const ids = items.map(({ id }) => id).toSorted((a, b) => Number(openOf.has(b)) - Number(openOf.has(a)));
  return (
    <Select
      value={contract}
      aria-label={t('contract')}
      options={ids.map((id) => ({ value: id, label: label(id) }))}
      onChange={(id: string) =>
        go({ contract: id, cursor: undefined, difference: undefined, recovery: undefined, run: undefined })
      }
      style={{ width: 240, maxWidth: '100%' }}
    />
  );
}
