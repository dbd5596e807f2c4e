import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ProbeSeries, ProbeView } from '@yinuo/api';
import { Segmented, Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../clock/index.ts';
import { useFormat } from '../../i18n/index.ts';
import { Chart, EmptyState, Panel, QueryState } from '../../kit/index.ts';
import { readSeries } from '../../watch/index.ts';

const SPANS = { day: 1, week: 7, month: 30, year: 365 } as const;
type SpanName = keyof typeof SPANS;
const MINUTE_MS = 60_000;

/** Results over a day, a week, a month or a year: mean with its range, and failures. */
export function SeriesPanel({ view }: { view: ProbeView }) {
  const { t } = useTranslation('watch');
  const navigate = useNavigate();
  const search: { span?: string; reading?: string } = useSearch({ strict: false });
  const span: SpanName = search.span !== undefined && search.span in SPANS ? (search.span as SpanName) : 'week';
  const now = Math.floor(useNow(MINUTE_MS) / MINUTE_MS) * MINUTE_MS;
  const query = useQuery({
    queryKey: ['series', view.id, span, search.reading, now],
    queryFn: () =>
      readSeries(
        view.id,
        new Date(now - SPANS[span] * 86_400_000).toISOString(),
        new Date(now).toISOString(),
        search.reading,
      ),
    placeholderData: (before) => before,
  });
  const change = (patch: object) =>
    void navigate({ to: '.', search: (before: object) => ({ ...before, ...patch }), resetScroll: false });
  const readings = query.data?.readings ?? [];
  return (
    <Panel
      title={t('probe.series')}
      actions={
        <>
          {readings.length > 0 && (
            <Select
              allowClear
              aria-label={t('probe.reading')}
              placeholder={t('probe.ownValue')}
              style={{ minWidth: 160 }}
              value={search.reading ?? null}
              options={readings.map((name) => ({ value: name, label: name }))}
              onChange={(reading: string | null) => change({ reading: reading ?? undefined })}
            />
          )}
          <Segmented
            value={span}
            onChange={(value) => change({ span: value })}
            options={(Object.keys(SPANS) as SpanName[]).map((value) => ({ value, label: t(`probe.spans.${value}`) }))}
          />
        </>
      }
    >
      <QueryState query={query}>
        {(series) =>
          series.points.length === 0 ? (
            <EmptyState title={t('probe.noResults')} hint={t('probe.noResultsHint')} />
          ) : (
            <SeriesChart name={view.name} series={series} />
          )
        }
      </QueryState>
    </Panel>
  );
}

function SeriesChart({ name, series }: { name: string; series: ProbeSeries }) {
  const { t } = useTranslation('watch');
  const format = useFormat();
  const { points, unit } = series;
  const option = useMemo(() => {
    const at = points.map((point) => format.instant(point.at, 'short'));
    const rounded = (value: number | null) => (value === null ? null : Math.round(value * 100) / 100);
    return {
      legend: {},
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'category', data: at },
      yAxis: [
        { type: 'value', name: format.unit(unit) },
        { type: 'value', minInterval: 1, splitLine: { show: false }, position: 'right' },
      ],
      series: [
        {
          name: t('probe.mean'),
          type: 'line',
          showSymbol: points.length < 3,
          data: points.map((point) => rounded(point.mean)),
        },
        {
          name: t('probe.max'),
          type: 'line',
          showSymbol: false,
          lineStyle: { width: 1, type: 'dashed' },
          data: points.map((point) => rounded(point.max)),
        },
        { name: t('probe.failed'), type: 'bar', yAxisIndex: 1, data: points.map((point) => point.failed) },
      ],
    };
  }, [points, unit, t, format]);
  return (
    <Chart
      label={t('probe.chart', { name })}
      option={option}
      height={300}
      table={{
        columns: [t('probe.at'), t('probe.mean'), t('probe.max'), t('probe.ok'), t('probe.failed'), t('probe.unknown')],
        rows: points.map((point) => [
          format.instant(point.at, 'short'),
          point.mean === null ? '–' : format.number(Math.round(point.mean * 100) / 100),
          point.max === null ? '–' : format.number(Math.round(point.max * 100) / 100),
          point.ok,
          point.failed,
          point.unknown,
        ]),
      }}
    />
  );
}
