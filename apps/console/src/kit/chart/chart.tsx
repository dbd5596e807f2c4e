import { BarChartOutlined, TableOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PALETTES } from '../../theme/palette.ts';
import { useMedia, useScheme } from '../../theme/preference.ts';
import styles from './chart.module.css';
import { ChartTable, type ChartTableData } from './chart-table.tsx';
import { chartTheme } from './chart-theme.ts';

interface ChartProps {
  /** What the picture says, in one sentence; read out in its place. */
  readonly label: string;
  /** ECharts option; colours and axes come from the theme, `legend: {}` is already at the top. Keep it stable (useMemo). */
  readonly option: EChartsCoreOption;
  /** The same figures as a table, for whoever cannot or will not read the picture. */
  readonly table: ChartTableData;
  readonly height?: number;
}

/** A chart that follows light and dark, resizes, respects reduced motion, and is a table at one press. */
export function Chart({ label, option, table, height = 260 }: ChartProps) {
  const { t } = useTranslation('kit');
  const scheme = useScheme();
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const [asTable, setAsTable] = useState(false);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = box.current;
    if (asTable || element === null) return undefined;
    let chart: EChartsType | undefined;
    let gone = false;
    const observer = new ResizeObserver(() => chart?.resize());
    void import('./echarts.ts').then(({ init }) => {
      if (gone) return;
      chart = init(element, chartTheme(PALETTES[scheme]), { renderer: 'svg' });
      chart.setOption({ animation: !still, ...option });
      observer.observe(element);
    });
    return () => {
      gone = true;
      observer.disconnect();
      chart?.dispose();
    };
  }, [asTable, option, scheme, still]);

  return (
    <figure className={styles.chart} aria-label={label}>
      <Button
        className={styles.toggle ?? ''}
        type="text"
        size="small"
        icon={asTable ? <BarChartOutlined /> : <TableOutlined />}
        onClick={() => setAsTable(!asTable)}
      >
        {t(asTable ? 'chart.asChart' : 'chart.asTable')}
      </Button>
      {asTable ? (
        <ChartTable data={table} caption={label} />
      ) : (
        <div ref={box} role="img" aria-label={label} style={{ height }} />
      )}
    </figure>
  );
}
