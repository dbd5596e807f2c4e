import { PlusOutlined } from '@ant-design/icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { PenaltyPage } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/index.ts';
import { EmptyState, QueryState } from '../../../kit/index.ts';
import { moneyText, readPenalties } from '../../../settlement/index.ts';
import styles from '../settlement.module.css';
import { PenaltyCard } from './penalty-card.tsx';
import { TellDialog } from './tell-dialog.tsx';
import { WhatIfPanel } from './what-if-panel.tsx';

interface PenaltiesTabProps {
  readonly contract: string;
  readonly onOpen: (penalty: string) => void;
}

/** 违约金: what each side owes, one card a penalty, and what one more would cost. */
export function PenaltiesTab({ contract, onOpen }: PenaltiesTabProps) {
  const query = useInfiniteQuery({
    queryKey: ['penalties', contract],
    queryFn: ({ pageParam }) => readPenalties(contract, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  return (
    <QueryState query={query}>
      {({ pages }) => (
        <Penalties
          pages={pages}
          onOpen={onOpen}
          more={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
        />
      )}
    </QueryState>
  );
}

interface PenaltiesProps {
  readonly pages: readonly PenaltyPage[];
  readonly onOpen: (penalty: string) => void;
  readonly more: (() => void) | undefined;
}

function Penalties({ pages, onOpen, more }: PenaltiesProps) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const [telling, setTelling] = useState(false);
  const [page] = pages;
  const items = pages.flatMap((one) => one.items);
  if (page === undefined || page.events.length === 0)
    return <EmptyState title={t('penalties.noClause')} hint={t('penalties.noClauseHint')} />;
  return (
    <div className={styles.stack}>
      <div className={styles.sums}>
        {page.sums.map((sum) => (
          <Sum key={sum.payer} sum={sum} />
        ))}
      </div>
      <div className={styles.bar}>
        <span className={styles.quiet}>
          {page.priceFen === null
            ? t('penalties.unknown')
            : t('penalties.asOf', { at: format.instant(page.asOf, 'minute') })}
        </span>
        <span className={styles.gap} />
        {page.may.includes('tell') && (
          <Button icon={<PlusOutlined />} onClick={() => setTelling(true)}>
            {t('penalties.tell')}
          </Button>
        )}
      </div>
      {items.length === 0 ? (
        <EmptyState title={t('penalties.empty')} hint={t('penalties.emptyHint')} />
      ) : (
        <div className={styles.cards}>
          {items.map((penalty) => (
            <PenaltyCard key={penalty.id} penalty={penalty} onOpen={onOpen} />
          ))}
          {more !== undefined && <Button onClick={more}>{t('penalties.more')}</Button>}
        </div>
      )}
      <WhatIfPanel whatIf={page.whatIf} />
      {telling && (
        <TellDialog
          page={page}
          onClose={() => setTelling(false)}
          onTold={(penalty) => {
            setTelling(false);
            onOpen(penalty);
          }}
        />
      )}
    </div>
  );
}

/** What is claimed of one side, accepted and undecided together, and the parts. */
function Sum({ sum }: { sum: PenaltyPage['sums'][number] }) {
  const { t } = useTranslation('settlement');
  const { payer, acceptedFen, openFen, waivedFen, capital } = sum;
  const all = acceptedFen === null || openFen === null ? null : acceptedFen + openFen;
  return (
    <section className={styles.sum} data-nothing={all === 0}>
      <h2>{t('penalties.pays', { side: t(`sides.${payer}`) })}</h2>
      <strong className={styles.sumAmount}>{moneyText(all)}</strong>
      {capital !== null && all !== 0 && <span className={styles.quiet}>{capital}</span>}
      <span className={styles.parts}>
        <span>
          {t('penalties.accepted')} {moneyText(acceptedFen)}
        </span>
        <span>
          {t('penalties.open')} {moneyText(openFen)}
        </span>
        <span>
          {t('penalties.waived')} {moneyText(waivedFen)}
        </span>
      </span>
    </section>
  );
}
