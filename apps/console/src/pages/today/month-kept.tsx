import { useQuery } from '@tanstack/react-query';
import { Segmented, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readFigures, useContracts } from '../../cases/index.ts';
import { beijingToday } from '../../clock/index.ts';
import { useText } from '../../i18n/index.ts';
import { Panel, QueryState } from '../../kit/index.ts';
import { KeptByClause } from './kept-by-clause.tsx';
import { KeptByDay } from './kept-by-day.tsx';
import styles from './today.module.css';
import { monthBefore } from './today-figures.ts';

type View = 'days' | 'clauses';

/** How the clocks of a month went, by day or by clause: the picture of a promise kept. */
export function MonthKept({ contracts }: { contracts: readonly string[] }) {
  const { t } = useTranslation('today');
  const text = useText();
  const { nameOf } = useContracts();
  const thisMonth = beijingToday().slice(0, 7);
  const [month, setMonth] = useState(thisMonth);
  const [chosen, setChosen] = useState<string>();
  const [view, setView] = useState<View>('days');
  const contract = chosen ?? contracts[0] ?? '';
  const figures = useQuery({
    queryKey: ['today', 'figures', contract, month],
    queryFn: () => readFigures(contract, month),
    enabled: contract !== '' && view === 'clauses',
  });
  const choice = (
    <span className={styles.choice}>
      {contracts.length > 1 && (
        <Select
          size="small"
          aria-label={t('contract')}
          value={contract}
          onChange={setChosen}
          popupMatchSelectWidth={false}
          options={contracts.map((id) => ({ value: id, label: text(nameOf(id)) }))}
          className={styles.contractSelect ?? ''}
        />
      )}
      <Segmented
        size="small"
        aria-label={t('keptView')}
        value={view}
        onChange={setView}
        options={(['days', 'clauses'] as const).map((value) => ({ value, label: t(`keptViews.${value}`) }))}
      />
      <Segmented
        size="small"
        value={month}
        onChange={setMonth}
        options={[
          { value: monthBefore(thisMonth), label: t('lastMonth') },
          { value: thisMonth, label: t('thisMonth') },
        ]}
      />
    </span>
  );
  return (
    <Panel title={t('month')} actions={choice}>
      {view === 'days' ? (
        <KeptByDay contract={contract} month={month} />
      ) : (
        <QueryState query={figures}>
          {(data) =>
            data.clocks.length === 0 ? (
              <p className={styles.quiet}>{t('noFigures')}</p>
            ) : (
              <KeptByClause figures={data} />
            )
          }
        </QueryState>
      )}
    </Panel>
  );
}
