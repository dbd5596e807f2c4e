import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryState } from '../../../kit/index.ts';
import { readMonth } from '../calls.ts';
import styles from '../money.module.css';
import { useMoney } from '../use-money.ts';
import { AgeingPanel } from './ageing-panel.tsx';
import { DayTable } from './day-table.tsx';
import { ImbalanceForm } from './imbalance-form.tsx';
import { MonthPanel } from './month-panel.tsx';
import { SealForm } from './seal-form.tsx';

const LOOK_AGAIN_MS = 2_000;

/** `2026-12` + 1 is `2027-01`. */
export function monthAfter(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + number - 1 + by;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** A month day by day; it looks again by itself while a day is being run. */
export function DaysTab({ contract }: { contract: string }) {
  const { t } = useTranslation('money');
  const { month, go } = useMoney();
  const [sealing, setSealing] = useState(false);
  const [telling, setTelling] = useState(false);
  const query = useQuery({
    queryKey: ['money', contract, 'month', month],
    queryFn: () => readMonth(contract, month),
    refetchInterval: ({ state: { data } }) => (data?.days.some(({ running }) => running) ? LOOK_AGAIN_MS : false),
  });
  return (
    <div className={styles.stack}>
      <div className={styles.bar}>
        <Button
          icon={<LeftOutlined />}
          aria-label={t('days.previous')}
          onClick={() => go({ month: monthAfter(month, -1) })}
        />
        <span className={styles.month}>{month}</span>
        <Button
          icon={<RightOutlined />}
          aria-label={t('days.next')}
          onClick={() => go({ month: monthAfter(month, 1) })}
        />
        <span className={styles.gap} />
        {query.data?.may.includes('run') && <Button onClick={() => setTelling(true)}>{t('runs.imbalance')}</Button>}
        {query.data?.may.includes('seal') && (
          <Button onClick={() => setSealing(true)} disabled={query.data.totals.days.run === 0}>
            {t('days.seal')}
          </Button>
        )}
      </div>
      {telling && <ImbalanceForm contract={contract} onClose={() => setTelling(false)} />}
      <QueryState query={query}>
        {(data) => (
          <>
            <div className={styles.two}>
              <MonthPanel month={data} />
              <AgeingPanel buckets={data.ageing} />
            </div>
            <DayTable month={data} contract={contract} />
            {sealing && <SealForm month={data} onClose={() => setSealing(false)} />}
          </>
        )}
      </QueryState>
    </div>
  );
}
