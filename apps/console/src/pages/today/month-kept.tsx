import { useQuery } from '@tanstack/react-query';
import type { CaseFigures } from '@yinuo/api';
import { Segmented, Select } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readFigures, useContracts } from '../../cases/index.ts';
import { beijingDay, formatShare, useText } from '../../i18n/index.ts';
import { Chart, Meter, Panel, QueryState } from '../../kit/index.ts';
import styles from './today.module.css';
import { keptOf, monthBefore } from './today-figures.ts';

const SERIES = [
  { key: 'met', tone: 'kept' },
  { key: 'breached', tone: 'broken' },
  { key: 'excused', tone: 'excused' },
  { key: 'pending', tone: 'neutral' },
] as const;

/** How the clocks of a month went, by clause: the picture of a promise kept. */
export function MonthKept({ contracts }: { contracts: readonly string[] }) {
  const { t } = useTranslation('today');
  const text = useText();
  const { nameOf } = useContracts();
  const thisMonth = beijingDay(Date.now()).slice(0, 7);
  const [month, setMonth] = useState(thisMonth);
  const [chosen, setChosen] = useState<string>();
  const contract = chosen ?? contracts[0] ?? '';
  const figures = useQuery({
    queryKey: ['today', 'figures', contract, month],
    queryFn: () => readFigures(contract, month),
    enabled: contract !== '',
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
      <QueryState query={figures}>
        {(data) =>
          data.clocks.length === 0 ? <p className={styles.quiet}>{t('noFigures')}</p> : <Kept figures={data} />
        }
      </QueryState>
    </Panel>
  );
}

function Kept({ figures }: { figures: CaseFigures }) {
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
      series: SERIES.map(({ key, tone }) => ({
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
          columns: [t('today:clock'), ...SERIES.map(({ key }) => t(`kit:verdict.${key}`)), t('today:kept')],
          rows: rows.map((row) => [
            name(row),
            ...SERIES.map(({ key }) => row[key]),
            formatShare(row.kept.numerator, row.kept.denominator) ?? t('kit:meter.noSample'),
          ]),
        }}
      />
    </div>
  );
}
