import { useQuery } from '@tanstack/react-query';
import type { CaseDays } from '@yinuo/api';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { readDays } from '../../cases/index.ts';
import { beijingToday } from '../../clock/index.ts';
import { formatShare, useText } from '../../i18n/index.ts';
import { Chart, Meter, QueryState } from '../../kit/index.ts';
import styles from './today.module.css';
import { daysOf, VERDICT_SERIES } from './today-figures.ts';

const HEIGHT = 240;

/** How the promises of each day were kept, by the day of the report. */
export function KeptByDay({ contract, month }: { contract: string; month: string }) {
  const { t } = useTranslation('today');
  const { from, to } = daysOf(month, beijingToday());
  const days = useQuery({
    queryKey: ['today', 'days', contract, from, to],
    queryFn: () => readDays(contract, from, to),
    enabled: contract !== '',
  });
  return (
    <QueryState query={days}>
      {(data) => (data.total.cases === 0 ? <p className={styles.quiet}>{t('noFigures')}</p> : <Days data={data} />)}
    </QueryState>
  );
}

function Days({ data }: { data: CaseDays }) {
  const { t } = useTranslation(['today', 'kit']);
  const text = useText();
  const { days, total } = data;
  const option = useMemo(
    () => ({
      legend: {},
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
      xAxis: { type: 'category', data: days.map(({ day }) => day.slice(5)) },
      yAxis: { type: 'value', minInterval: 1 },
      series: VERDICT_SERIES.map(({ key, tone }) => ({
        name: t(`kit:verdict.${key}`),
        type: 'bar',
        stack: 'all',
        barMaxWidth: 18,
        data: days.map((day) => day[key]),
        color: `var(--yn-${tone}-solid)`,
      })),
    }),
    [days, t],
  );
  const label = t('today:daysLabel', {
    from: data.from,
    to: data.to,
    kept: total.kept.numerator,
    decided: total.kept.denominator,
  });
  return (
    <div className={styles.month}>
      <Meter
        label={t('today:kept')}
        part={total.kept.numerator}
        whole={total.kept.denominator}
        tone="kept"
        note={text(data.rule)}
      />
      <Chart
        label={label}
        option={option}
        height={HEIGHT}
        table={{
          columns: [
            t('today:day'),
            t('today:cases'),
            ...VERDICT_SERIES.map(({ key }) => t(`kit:verdict.${key}`)),
            t('today:kept'),
          ],
          rows: days.map((day) => [
            day.day,
            day.cases,
            ...VERDICT_SERIES.map(({ key }) => day[key]),
            formatShare(day.kept.numerator, day.kept.denominator) ?? t('kit:meter.noSample'),
          ]),
        }}
      />
    </div>
  );
}
