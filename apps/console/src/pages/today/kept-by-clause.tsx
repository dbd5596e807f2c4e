import type { CaseFigures } from '@yinuo/api';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatShare, useText } from '../../i18n/index.ts';
import { Chart, Meter } from '../../kit/index.ts';
import styles from './today.module.css';
import { keptOf, VERDICT_SERIES } from './today-figures.ts';

/** How the clocks of a month went, clause by clause. */
export function KeptByClause({ figures }: { figures: CaseFigures }) {
  const { t } = useTranslation(['today', 'kit', 'words']);
  const text = useText();
  const { kept, decided } = keptOf(figures);
  const rows = figures.clocks;
  const name = useCallback((row: CaseFigures['clocks'][number]) => `${row.clause} ${text(row.title)}`, [text]);
  const option = useMemo(
    () => ({
      legend: {},
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
      xAxis: { type: 'value', minInterval: 1 },
      yAxis: {
        type: 'category',
        inverse: true,
        data: rows.map(name),
        axisLabel: { width: 150, overflow: 'truncate' },
      },
      series: VERDICT_SERIES.map(({ key, tone }) => ({
        name: t(`kit:verdict.${key}`),
        type: 'bar',
        stack: 'all',
        data: rows.map((row) => row[key]),
        color: `var(--yn-${tone}-solid)`,
      })),
    }),
    [rows, t, name],
  );
  const label = t('today:monthLabel', { month: figures.month, kept, decided });
  return (
    <div className={styles.month}>
      <Meter label={t('today:kept')} part={kept} whole={decided} tone="kept" note={t('today:keptNote')} />
      <Chart
        label={label}
        option={option}
        height={Math.max(160, 56 + rows.length * 34)}
        table={{
          columns: [t('today:clock'), ...VERDICT_SERIES.map(({ key }) => t(`kit:verdict.${key}`)), t('today:kept')],
          rows: rows.map((row) => [
            name(row),
            ...VERDICT_SERIES.map(({ key }) => row[key]),
            formatShare(row.kept.numerator, row.kept.denominator) ?? t('kit:meter.noSample'),
          ]),
        }}
      />
    </div>
  );
}
