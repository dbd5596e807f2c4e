import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { LedgerTerm } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../../cases/index.ts';
import { EmptyState, QueryState } from '../../../kit/index.ts';
import { readTerm } from '../../../ledger/index.ts';
import { ContractSelect } from './contract-select.tsx';
import { Legend } from './legend.tsx';
import styles from './timeline.module.css';
import { TimelineRow } from './timeline-row.tsx';
import { monthsOf, placeOf } from './timeline-scale.ts';

/** The whole term of one contract, a line for each obligation. */
export function TimelineView({ onOpen }: { onOpen: (id: string) => void }) {
  const { t } = useTranslation('ledger');
  const navigate = useNavigate();
  const search = useSearch({ from: '/shell/ledger' });
  const { items, settled } = useContracts();
  const contract = search.contract?.split(',')[0] ?? items[0]?.id;
  const query = useQuery({
    queryKey: ['ledger-term', contract],
    queryFn: () => readTerm(contract ?? ''),
    enabled: contract !== undefined,
  });
  if (settled && contract === undefined) return <EmptyState title={t('empty')} hint={t('emptyHint')} />;
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <ContractSelect
          value={contract}
          onChange={(id) =>
            void navigate({ to: '.', search: { ...search, contract: id }, replace: true, resetScroll: false })
          }
        />
        <Legend />
      </div>
      <QueryState query={query}>{(term) => <Term term={term} onOpen={onOpen} />}</QueryState>
    </div>
  );
}

function Term({ term, onOpen }: { term: LedgerTerm; onOpen: (id: string) => void }) {
  const { t } = useTranslation('ledger');
  const { startsOn, endsOn, today, rows } = term;
  if (startsOn === null || endsOn === null || rows.length === 0) {
    return <EmptyState title={t('timeline.empty')} hint={t('emptyHint')} />;
  }
  const span = { startsOn, endsOn };
  const now = placeOf(today, span);
  return (
    <section className={styles.frame} aria-label={t('views.timeline')}>
      <div className={styles.table}>
        <div className={styles.head}>
          <span className={styles.headTitle}>{t('timeline.obligation')}</span>
          <div className={styles.scale}>
            {monthsOf(span).map((month) => (
              <span key={month.from} style={{ left: `${month.from}%`, width: `${month.width}%` }}>
                {month.label}
              </span>
            ))}
            {now !== null && (
              <em className={styles.now} style={{ left: `${now}%` }}>
                {t('timeline.today')}
              </em>
            )}
          </div>
        </div>
        {rows.map((row) => (
          <TimelineRow key={row.obligation} row={row} span={span} today={now} onOpen={onOpen} />
        ))}
      </div>
    </section>
  );
}
