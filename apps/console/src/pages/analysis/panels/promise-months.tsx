import type { Dashboard } from '@yinuo/api';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Bars } from './bars.tsx';

const STATES = [
  { key: 'met', tone: 'kept' },
  { key: 'breached', tone: 'broken' },
  { key: 'excused', tone: 'excused' },
  { key: 'pending', tone: 'pending' },
] as const;

/** How the promises of each month were kept, all contracts together. */
export function PromiseMonths({ promise }: { promise: Dashboard['promise'] }) {
  const { t } = useTranslation(['analysis', 'kit']);
  const { months, series } = useMemo(() => {
    const all = [...new Set(promise.map(({ month }) => month))].toSorted();
    return {
      months: all,
      series: STATES.map(({ key, tone }) => ({
        name: t(`kit:verdict.${key}`),
        tone,
        data: all.map((month) => promise.filter((one) => one.month === month).reduce((sum, one) => sum + one[key], 0)),
      })),
    };
  }, [promise, t]);
  if (months.length === 0) return <p>{t('analysis:none')}</p>;
  return <Bars label={t('analysis:promise.chart')} first={t('analysis:month')} categories={months} series={series} />;
}
