import type { AnalysisResult, QueryChart } from '@yinuo/api';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../i18n/index.ts';
import { Chart } from '../kit/index.ts';
import { useCellText } from './cell-text.ts';
import { CHARTED_MAX, charted, chartOption } from './chart-option.ts';

interface ResultChartProps {
  readonly title: string;
  readonly chart: QueryChart;
  readonly result: AnalysisResult;
}

/** An answer as its query's chart; nothing where the answer does not hold what the chart needs. */
export function ResultChart({ title, chart, result }: ResultChartProps) {
  const { t } = useTranslation('analysis');
  const text = useText();
  const cellText = useCellText();
  const drawn = useMemo(() => {
    const found = charted(chart, result, (row, at) => {
      const column = result.columns[at];
      return column === undefined ? '' : cellText(result.rows[row]?.[at] ?? null, column);
    });
    if (found === undefined) return undefined;
    const series = found.series.map(({ at, data }) => ({ name: text(result.columns[at]?.title ?? ''), data }));
    const x = result.columns.find(({ name }) => name === chart.x)?.title ?? chart.x;
    return {
      option: chartOption(chart.type, { ...found, series }),
      table: {
        columns: [text(x), ...series.map(({ name }) => name)],
        rows: found.categories.map((name, row) => [name, ...series.map(({ data }) => data[row] ?? '–')]),
      },
    };
  }, [chart, result, text, cellText]);
  if (drawn === undefined) return <p>{t('result.noChart')}</p>;
  return (
    <>
      <Chart label={title} option={drawn.option} table={drawn.table} height={300} />
      {result.rows.length > CHARTED_MAX && <small>{t('result.chartCut', { n: CHARTED_MAX })}</small>}
    </>
  );
}
