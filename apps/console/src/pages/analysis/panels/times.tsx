import type { Dashboard } from '@yinuo/api';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/index.ts';
import { Bars } from './bars.tsx';

interface TimesProps {
  readonly name: 'response' | 'resolution';
  readonly steps: Dashboard['response'];
}

/** How many cases took how long; the unit (minutes, hours) is the name's. */
export function Times({ name, steps }: TimesProps) {
  const { t } = useTranslation('analysis');
  const format = useFormat();
  const unit = name === 'response' ? 60_000 : 3_600_000;
  const { categories, series } = useMemo(() => {
    const last = steps.findLast(({ upTo }) => upTo !== null)?.upTo ?? 0;
    return {
      categories: steps.map(({ upTo }) =>
        upTo === null
          ? t('times.longer', { length: format.duration(last * unit) })
          : t('times.upTo', { length: format.duration(upTo * unit) }),
      ),
      series: [{ name: t('cases'), tone: 'pending' as const, data: steps.map(({ count }) => count) }],
    };
  }, [steps, unit, format, t]);
  if (steps.every(({ count }) => count === 0)) return <p>{t('none')}</p>;
  return <Bars label={t(`${name}.title`)} first={t('times.first')} categories={categories} series={series} />;
}
