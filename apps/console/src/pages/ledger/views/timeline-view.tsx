import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { LedgerTerm } from '@yinuo/api';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useShownContract } from '../../../cases/index.ts';
import { type Language, useLanguage } from '../../../i18n/index.ts';
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
  const { contract, settled } = useShownContract(search.contract?.split(',')[0]);
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

/** A year's first month stays `2027-1`; the others are named, since a bare 4 could be a day. */
function monthName(label: string, language: Language): string {
  if (label.includes('-')) return label;
  const month = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  return month.format(Date.UTC(2000, Number(label) - 1));
}

function Term({ term, onOpen }: { term: LedgerTerm; onOpen: (id: string) => void }) {
  const { t } = useTranslation('ledger');
  const language = useLanguage();
  const frame = useRef<HTMLElement>(null);
  const mark = useRef<HTMLElement>(null);
  // On a phone the term is wider than the screen: today is what people look for first.
  useEffect(() => {
    if (frame.current === null || mark.current === null) return;
    const far = mark.current.getBoundingClientRect().left - frame.current.getBoundingClientRect().left;
    frame.current.scrollLeft += far - frame.current.clientWidth * 0.7;
  }, []);
  const { startsOn, endsOn, today, rows } = term;
  if (startsOn === null || endsOn === null || rows.length === 0) {
    return <EmptyState title={t('timeline.empty')} hint={t('emptyHint')} />;
  }
  const span = { startsOn, endsOn };
  const now = placeOf(today, span);
  return (
    <section ref={frame} className={styles.frame} aria-label={t('views.timeline')}>
      <div className={styles.table}>
        <div className={styles.head}>
          <span className={styles.headTitle}>{t('timeline.obligation')}</span>
          <div className={styles.scale}>
            {monthsOf(span).map((month) => (
              <span key={month.from} style={{ left: `${month.from}%`, width: `${month.width}%` }}>
                {monthName(month.label, language)}
              </span>
            ))}
            {now !== null && (
              <em ref={mark} className={styles.now} style={{ left: `${now}%` }}>
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
