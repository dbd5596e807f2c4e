import type { AnalysisResult, QueryChart } from '@yinuo/api';

export interface Charted {
  readonly categories: readonly string[];
  /** Column index with its numbers; null stays a gap. */
  readonly series: readonly { readonly at: number; readonly data: readonly (number | null)[] }[];
}

/** More bars than this say nothing; the table has the rest. */
export const CHARTED_MAX = 60;

/** The columns that a chart names, of an answer; undefined where one of them is not there or holds no numbers. */
export function charted(
  chart: QueryChart,
  { columns, rows }: Pick<AnalysisResult, 'columns' | 'rows'>,
  say: (row: number, column: number) => string,
): Charted | undefined {
  const place = (name: string) => columns.findIndex((one) => one.name === name);
  const x = place(chart.x);
  const ys = chart.y.map(place);
  if (rows.length === 0 || x < 0 || ys.some((at) => at < 0)) return undefined;
  const shown = rows.slice(0, CHARTED_MAX);
  const series = ys.map((at) => ({ at, data: shown.map((row) => numberOf(row[at])) }));
  if (series.every(({ data }) => data.every((one) => one === null))) return undefined;
  return { categories: shown.map((_, index) => say(index, x)), series };
}

const numberOf = (cell: unknown): number | null => (typeof cell === 'number' ? cell : null);

interface Named extends Omit<Charted, 'series'> {
  readonly series: readonly { readonly name: string; readonly data: readonly (number | null)[] }[];
}

/** ECharts' option for an answer. */
export function chartOption(type: QueryChart['type'], { categories, series }: Named): Record<string, unknown> {
  if (type === 'pie') {
    const [first] = series;
    const data = categories.map((name, at) => ({ name, value: first?.data[at] ?? 0 }));
    return {
      tooltip: { trigger: 'item' },
      series: [
        {
          type: 'pie',
          radius: ['42%', '70%'],
          label: { formatter: '{b} {d}%', color: 'var(--yn-ink-soft)', textBorderWidth: 0 },
          data,
        },
      ],
    };
  }
  const crowded = categories.length > 12;
  return {
    ...(series.length > 1 ? { legend: {} } : { grid: { top: 16 } }),
    tooltip: { trigger: 'axis', axisPointer: { type: type === 'line' ? 'line' : 'shadow' } },
    xAxis: { type: 'category', data: categories, axisLabel: { hideOverlap: true, rotate: crowded ? 40 : 0 } },
    yAxis: { type: 'value' },
    series: series.map(({ name, data }) => ({
      name,
      data,
      type: type === 'line' ? 'line' : 'bar',
      ...(type === 'stacked' && { stack: 'all' }),
    })),
  };
}
