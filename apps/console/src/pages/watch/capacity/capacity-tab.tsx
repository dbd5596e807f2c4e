import { useQuery } from '@tanstack/react-query';
import type { CapacityView } from '@yinuo/api';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/index.ts';
import { Chart, EmptyState, Panel, QueryState, StatusTag } from '../../../kit/index.ts';
import { readCapacity } from '../../../watch/index.ts';
import styles from '../watch.module.css';

type Item = CapacityView['items'][number];

/** KL-6: values that near a limit, and the day on which each is reached. */
export function CapacityTab({ contract }: { contract: string }) {
  const { t } = useTranslation('watch');
  const query = useQuery({ queryKey: ['capacity', contract], queryFn: () => readCapacity(contract) });
  return (
    <QueryState query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={t('capacity.none')} hint={t('capacity.noneHint')} />
        ) : (
          <div className={styles.stack}>
            {items.map((item) => (
              <CapacityPanel key={`${item.probe.id}${item.limit.reading ?? ''}`} item={item} />
            ))}
          </div>
        )
      }
    </QueryState>
  );
}

function CapacityPanel({ item }: { item: Item }) {
  const { t } = useTranslation('watch');
  const format = useFormat();
  const { probe, limit, unit, days, trend, reach } = item;
  const name = limit.reading === null ? probe.name : `${probe.name} ${limit.reading}`;
  const shown = (value: number) => format.measure(value, unit);
  const option = useMemo(
    () => ({
      grid: { top: 16 },
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'category', data: days.map(({ day }) => day) },
      // The limit is in sight, so that people see how far it is.
      yAxis: { type: 'value', scale: true, ...reachOf(limit) },
      series: [
        {
          type: 'line',
          showSymbol: days.length < 3,
          data: days.map(({ value }) => Math.round(value * 100) / 100),
          markLine: {
            silent: true,
            symbol: 'none',
            label: { position: 'insideEndBottom' },
            data: [{ yAxis: limit.limit }],
          },
        },
      ],
    }),
    [days, limit],
  );
  const range =
    reach?.earliest === undefined || reach.earliest === null
      ? t('capacity.never')
      : t('capacity.range', { from: reach.earliest, to: reach.latest ?? t('capacity.open') });
  // By its trend it never is; by the range of that it may be.
  const soonest = reach?.earliest == null ? t('capacity.notSoon') : t('capacity.earliest', { date: reach.earliest });
  return (
    <Panel
      title={name}
      note={probe.asset}
      actions={item.warns && <StatusTag tone="risk">{t('capacity.warns')}</StatusTag>}
    >
      <div className={styles.figures}>
        <div>
          <small>{t('capacity.limit')}</small>
          <strong>{shown(limit.limit)}</strong>
        </div>
        <div>
          <small>{t('capacity.today')}</small>
          <strong>{trend === null ? t('capacity.tooFew') : shown(trend.today)}</strong>
        </div>
        <div>
          <small>{t('capacity.perDay')}</small>
          <strong>
            {trend === null ? t('capacity.tooFew') : `${trend.perDay > 0 ? '+' : ''}${shown(trend.perDay)}`}
          </strong>
        </div>
        <div>
          <small>{t('capacity.reach')}</small>
          <strong>{reach === null ? '–' : (reach.at ?? soonest)}</strong>
          {reach !== null && <small>{range}</small>}
        </div>
      </div>
      {days.length > 0 && (
        <Chart
          label={t('capacity.chart', { name })}
          option={option}
          height={200}
          table={{
            columns: [t('capacity.day'), t('columns.value')],
            rows: days.map(({ day, value }) => [day, shown(value)]),
          }}
        />
      )}
    </Panel>
  );
}

const reachOf = ({ limit, side }: Item['limit']) =>
  side === 'above'
    ? { max: (axis: { max: number }) => Math.max(axis.max, limit) }
    : { min: (axis: { min: number }) => Math.min(axis.min, limit) };
