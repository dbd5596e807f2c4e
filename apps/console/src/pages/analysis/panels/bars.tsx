import { useMemo } from 'react';
import { useFormat } from '../../../i18n/index.ts';
import { Chart } from '../../../kit/index.ts';
import type { Tone } from '../../../theme/palette.ts';

export interface BarSeries {
  readonly name: string;
  readonly tone: Tone;
  readonly data: readonly number[];
}

interface BarsProps {
  readonly label: string;
  /** Heading of the table's first column: what the categories are. */
  readonly first: string;
  readonly categories: readonly string[];
  readonly series: readonly BarSeries[];
  /** Names to the left, bars to the right: for names that are long. */
  readonly lying?: boolean;
  /** Series that are not parts of one sum stand beside each other. */
  readonly beside?: boolean;
  readonly height?: number;
}

const ROW_PX = 34;

/** Counts as bars, several series upon each other; the numbers stand in the table at one press. */
export function Bars({ label, first, categories, series, lying = false, beside = false, height = 240 }: BarsProps) {
  const format = useFormat();
  const option = useMemo(() => {
    const names = {
      type: 'category',
      data: categories,
      ...(lying && { inverse: true, axisLabel: { width: 130, overflow: 'truncate' } }),
    };
    const counts = { type: 'value', minInterval: 1 };
    return {
      // The button to the table stands at the right.
      ...(series.length > 1 ? { legend: { type: 'scroll', right: 150 } } : { grid: { top: 12 } }),
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
      xAxis: lying ? counts : names,
      yAxis: lying ? names : counts,
      series: series.map(({ name, tone, data }) => ({
        name,
        type: 'bar',
        ...(!beside && { stack: 'all' }),
        barMaxWidth: lying ? 18 : 36,
        data,
        color: `var(--yn-${tone}-solid)`,
        ...(series.length === 1 && {
          label: { show: true, position: lying ? 'right' : 'top', color: 'var(--yn-ink-soft)' },
        }),
      })),
    };
  }, [categories, series, lying, beside]);
  return (
    <Chart
      label={label}
      option={option}
      height={lying ? 44 + ROW_PX * Math.max(2, categories.length) : height}
      table={{
        columns: [first, ...series.map(({ name }) => name)],
        rows: categories.map((name, at) => [name, ...series.map(({ data }) => format.number(data[at] ?? 0))]),
      }}
    />
  );
}
