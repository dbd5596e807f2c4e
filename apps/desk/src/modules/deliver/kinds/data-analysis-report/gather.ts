import type { PaperRow } from '@yinuo/documents';
import { addDays, beijingDate, type DateText, formatInstant, weekday } from '@yinuo/kernel';
import { CaseKind } from '@yinuo/obligations';
import type { CaseRecord } from '../../../cases/index.ts';
import { FAULT_KINDS, type MonthCounted } from '../../domain/month-figures.ts';
import { CHANNEL_WORDS } from '../../domain/words.ts';
import { countedMonth } from '../../gather/counted-month.ts';
import { type PaperWork, paperKind } from '../../gather/paper-kind.ts';
import { countRows, ratesOf, tallyRows, totalsOf } from '../../gather/parts.ts';
import { dataAnalysisPaper } from './paper.ts';

export const dataAnalysisReport = paperKind({
  title: { zh: '数据分析报告', en: 'Data analysis report' },
  mark: 'SX',
  fulfils: ['data-analysis-report'],
  periods: ['month', 'quarter'],
  paper: dataAnalysisPaper,
  beside: import.meta.url,
  async gather(work) {
    const month = await countedMonth(work, CaseKind.options);
    const records = (await work.reading.cases(work.span)).filter(({ history }) => history.state !== 'merged');
    return {
      data: {
        分析结论: findingsOf(month),
        ...totalsOf(month),
        按类别: countRows(month, 'kind'),
        按级别: countRows(month, 'severity'),
        按模块: countRows(month, 'module'),
        按责任方: countRows(month, 'party'),
        指标: ratesOf(month),
        按科室: tallyRows(
          '科室',
          records.map(({ row }) => row.department ?? '未登记科室'),
        ),
        按渠道: tallyRows(
          '渠道',
          records.map(({ row }) => CHANNEL_WORDS[row.channel] ?? row.channel),
        ),
        按星期: inOrder(tallyRows('星期', records.map(weekdayOf)), '星期', WEEKDAYS),
        按时段: inOrder(
          tallyRows('时段', records.map(bandOf)),
          '时段',
          BANDS.map(([, name]) => name),
        ),
        响应用时: takenRows('响应用时段', month, ({ respondedAt }) => respondedAt, RESPONSES),
        解决用时: takenRows('解决用时段', month, ({ resolvedAt }) => resolvedAt, SOLUTIONS),
        按原因: tallyRows(
          '原因',
          month.cases.map(({ cause }) => cause.trim() || '未查明'),
          15,
        ),
        逐周趋势: await weekRows(work),
      },
      provisional: month.provisional,
    };
  },
});

function findingsOf({ totals, counts }: MonthCounted): string {
  const busiest = counts.find(({ by }) => by === 'module')?.lines[0];
  const first = busiest ? `事件最多的模块是「${busiest.name.zh}」，${busiest.reported} 起。` : '';
  return `本期共 ${totals.reported} 起服务事件，其中 ${totals.breached} 起有时限违约，${totals.open} 起尚未解决。${first}`;
}

const WEEKDAYS = ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'];
const weekdayOf = ({ history }: CaseRecord): string => WEEKDAYS[weekday(beijingDate(history.reportedAt)) - 1] ?? '';

/** From this hour on. */
const BANDS: readonly (readonly [number, string])[] = [
  [0, '00:00–08:00'],
  [8, '08:00–12:00'],
  [12, '12:00–14:00'],
  [14, '14:00–18:00'],
  [18, '18:00–24:00'],
];
function bandOf({ history }: CaseRecord): string {
  const hour = Number(formatInstant(history.reportedAt).slice(11, 13));
  return BANDS.findLast(([from]) => hour >= from)?.[1] ?? '';
}

const MINUTE = 60_000;
/** Below so many minutes; null: longer. */
type Steps = readonly (readonly [number | null, string])[];
const RESPONSES: Steps = [
  [5, '5 分钟内'],
  [10, '5–10 分钟'],
  [30, '10–30 分钟'],
  [60, '30–60 分钟'],
  [null, '超过 1 小时'],
];
const SOLUTIONS: Steps = [
  [60, '1 小时内'],
  [240, '1–4 小时'],
  [1440, '4–24 小时'],
  [10_080, '1–7 天'],
  [null, '超过 7 天'],
];

/** Natural time since the report; what has not happened yet is in none of the bands and said apart. */
function takenRows(
  name: string,
  { cases }: MonthCounted,
  endOf: (one: MonthCounted['cases'][number]) => number | null,
  steps: Steps,
): PaperRow[] {
  const bands = cases.map((one) => {
    const end = endOf(one);
    if (end === null) return '尚未';
    return steps.find(([below]) => below === null || end - one.reportedAt < below * MINUTE)?.[1] ?? '';
  });
  return inOrder(tallyRows(name, bands), name, [...steps.map(([, band]) => band), '尚未']);
}

/** Rows in the order of the names, not of their frequency. */
const inOrder = (rows: readonly PaperRow[], column: string, names: readonly string[]): PaperRow[] =>
  [...rows].toSorted((a, b) => names.indexOf(String(a[column])) - names.indexOf(String(b[column])));

const WEEKS = 13;

async function weekRows({ reading, span }: PaperWork): Promise<PaperRow[]> {
  const last = addDays(span.to, 1 - weekday(span.to));
  const from = addDays(last, -7 * (WEEKS - 1));
  const records = (await reading.cases({ from, to: span.to })).filter(({ history }) => history.state !== 'merged');
  return Array.from({ length: WEEKS }, (_, index) => {
    const monday = addDays(from, 7 * index);
    const own = records.filter(({ history }) => mondayOf(beijingDate(history.reportedAt)) === monday);
    return {
      周起始日: monday,
      事件数: own.length,
      故障数: own.filter(({ row }) => FAULT_KINDS.includes(row.kind)).length,
      违约事件数: own.filter(({ verdicts }) => verdicts.some(({ state }) => state === 'breached')).length,
    };
  });
}

const mondayOf = (day: DateText): DateText => addDays(day, 1 - weekday(day));
