import type { Dashboard } from '@yinuo/api';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../kit/index.ts';
import styles from './analysis.module.css';
import { Bars } from './bars.tsx';

/** What is recorded of effort: hours of work orders from opening to return; visits and inspections by their number. */
export function EffortPanel({ effort }: { effort: Dashboard['effort'] }) {
  const { t } = useTranslation('analysis');
  const { months, hours, counts } = useMemo(
    () => ({
      months: effort.map(({ month }) => month),
      hours: [
        {
          name: t('effort.hours'),
          tone: 'pending' as const,
          data: effort.map((one) => Math.round(one.minutes / 6) / 10),
        },
      ],
      counts: [
        { name: t('effort.orders'), tone: 'provisional' as const, data: effort.map(({ orders }) => orders) },
        { name: t('effort.visits'), tone: 'excused' as const, data: effort.map(({ visits }) => visits) },
        { name: t('effort.inspections'), tone: 'kept' as const, data: effort.map(({ inspections }) => inspections) },
      ],
    }),
    [effort, t],
  );
  return (
    <div className={styles.wide}>
      <Panel title={t('effort.title')} note={t('effort.note')}>
        {effort.length === 0 ? (
          <p>{t('effort.none')}</p>
        ) : (
          <div className={styles.pair}>
            <div>
              <h3 className={styles.part}>{t('effort.hours')}</h3>
              <Bars label={t('effort.hours')} first={t('month')} categories={months} series={hours} height={200} />
            </div>
            <div>
              <h3 className={styles.part}>{t('effort.counts')}</h3>
              <Bars
                beside
                label={t('effort.counts')}
                first={t('month')}
                categories={months}
                series={counts}
                height={200}
              />
            </div>
          </div>
        )}
      </Panel>
    </div>
  );
}
