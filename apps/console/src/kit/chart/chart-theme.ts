import { FONT_STACK } from '../../theme/antd-theme.ts';
import type { Palette } from '../../theme/palette.ts';

/** ECharts' theme from the palette: quiet axes, our tones in an order that stays apart for colour-blind readers. */
export function chartTheme(palette: Palette): object {
  const { tones } = palette;
  const axis = {
    axisLine: { lineStyle: { color: palette.lineStrong } },
    axisTick: { show: false },
    axisLabel: { color: palette.inkFaint, fontSize: 12 },
    splitLine: { lineStyle: { color: palette.line } },
    nameTextStyle: { color: palette.inkFaint },
  };
  return {
    color: [
      tones.pending.solid,
      tones.risk.solid,
      tones.provisional.solid,
      tones.excused.solid,
      tones.kept.solid,
      tones.broken.solid,
      tones.neutral.solid,
    ],
    backgroundColor: 'transparent',
    textStyle: { fontFamily: FONT_STACK, color: palette.inkSoft },
    legend: { top: 0, left: 0, itemWidth: 12, itemHeight: 8, textStyle: { color: palette.inkSoft, fontSize: 12 } },
    grid: { top: 40, left: 8, right: 12, bottom: 4, containLabel: true },
    tooltip: {
      backgroundColor: palette.raised,
      borderColor: palette.line,
      textStyle: { color: palette.ink, fontSize: 13 },
      axisPointer: { lineStyle: { color: palette.lineStrong }, shadowStyle: { color: palette.line, opacity: 0.4 } },
    },
    categoryAxis: { ...axis, splitLine: { show: false } },
    valueAxis: { ...axis, axisLine: { show: false } },
    timeAxis: axis,
    logAxis: axis,
    bar: { barMaxWidth: 28 },
    line: { symbolSize: 6, lineStyle: { width: 2 } },
  };
}
