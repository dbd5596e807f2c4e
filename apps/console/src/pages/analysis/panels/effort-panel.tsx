import type { Dashboard } from '@yinuo/api';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../kit/index.ts';
import { Bars } from './bars.tsx';
import styles from './panels.module.css';

const hoursOf = (minutes: number): number => Math.round(minutes / 6) / 10;

/** Of how many the time is known. */
function sumsOf(effort: Dashboard['effort']) {
  const sum = (name: 'orders' | 'returned' | 'calls' | 'timed' | 'shifts') =>
    effort.reduce((all, one) => all + one[name], 0);
  return {
    orders: sum('orders'),
    returned: sum('returned'),
    calls: sum('calls'),
    timed: sum('timed'),
    shifts: sum('shifts'),
  };
}

/** What is recorded of effort: hours of work orders, calls and shifts, with of how many; visits and inspections by number. */
export function EffortPanel({ effort }: { effort: Dashboard['effort'] }) {
  const { t } = useTranslation('analysis');
  const of = sumsOf(effort);
  const { months, hours, counts } = useMemo(
    () => ({
      months: effort.map(({ month }) => month),
      hours: [
        {
          name: t('effort.orders'),
          tone: 'pending' as const,
          data: effort.map(({ minutes }) => hoursOf(minutes)),
        },
        {
          name: t('effort.calls'),
          tone: 'provisional' as const,
          data: effort.map(({ callMinutes }) => hoursOf(callMinutes)),
        },
        {
          name: t('effort.shifts'),
          tone: 'excused' as const,
          data: effort.map(({ shiftMinutes }) => hoursOf(shiftMinutes)),
        },
      ],
      counts: [
        { name: t('effort.orders'), tone: 'provisional' as const, data: effort.map(({ orders }) => orders) },
        { name: t('effort.calls'), tone: 'pending' as const, data: effort.map(({ calls }) => calls) },
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
              <Bars
                beside
                label={t('effort.hours')}
                first={t('month')}
                categories={months}
                series={hours}
                height={200}
              />
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
        {effort.length > 0 && (
          <p>
            <small>{t('effort.of', of)}</small>
          </p>
        )}
      </Panel>
    </div>
  );
}
