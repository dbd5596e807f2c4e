import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { PeriodSort } from '@yinuo/api';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useShownContract } from '../../cases/index.ts';
import { EmptyState, LoadingState, Page, QueryState } from '../../kit/index.ts';
import { ContractChoice, listPeriods } from '../../settlement/index.ts';
import { PeriodRows } from './period-rows.tsx';
import styles from './periods.module.css';

const KINDS = ['week', 'month', 'quarter', 'year', 'term'] as const satisfies readonly PeriodSort[];

/** 期间: the weeks, months, quarters, years and terms of a contract, and how far their review is. */
export function PeriodsPage() {
  const { t } = useTranslation('periods');
  const search = useSearch({ from: '/shell/periods' });
  const navigate = useNavigate();
  const go = (patch: Partial<typeof search>) =>
    void navigate({ to: '.', search: { ...search, ...patch }, resetScroll: false });
  const kind = KINDS.find((one) => one === search.kind) ?? 'month';
  const { contract, settled } = useShownContract(search.contract);
  if (!settled) return <LoadingState lines={10} />;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={<ContractChoice named={search.contract} onChange={(id) => go({ contract: id })} />}
    >
      {contract === undefined ? (
        <EmptyState title={t('noContract')} />
      ) : (
        <div className={styles.stack}>
          <div className={styles.kinds}>
            <Segmented
              aria-label={t('kind')}
              value={kind}
              options={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
              onChange={(value) => go({ kind: value === 'month' ? undefined : value })}
            />
          </div>
          <Periods contract={contract} kind={kind} />
        </div>
      )}
    </Page>
  );
}

function Periods({ contract, kind }: { contract: string; kind: PeriodSort }) {
  const { t } = useTranslation('periods');
  const query = useQuery({ queryKey: ['periods', contract, kind], queryFn: () => listPeriods(contract, kind) });
  return (
    <QueryState query={query}>
      {(list) =>
        list.periods.length === 0 ? <EmptyState title={t('empty')} hint={t('emptyHint')} /> : <PeriodRows list={list} />
      }
    </QueryState>
  );
}
