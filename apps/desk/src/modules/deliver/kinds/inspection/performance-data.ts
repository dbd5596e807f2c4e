import { lineChart, type PaperData } from '@yinuo/documents';
import { formatInstant, instantOf } from '@yinuo/kernel';
import type { PerformanceTold } from '../../../inspect/index.ts';
import { inlinePicture } from '../../gather/pictures.ts';

const ENDPOINTS_MAX = 20;
const CHARTS_MAX = 3;
const STATEMENTS_MAX = 20;
/** So much more than before is worth a look. */
const SLOWER_BY = 1.2;

type Database = PerformanceTold['databases'][number];
type Endpoint = PerformanceTold['endpoints'][number];

/** XY-11: the slowest of what is watched, how the slowest went day by day, and the dearest statements. */
export function performanceData({ endpoints, databases, statements }: PerformanceTold): PaperData {
  const known = new Map(statements.before.map((one) => [one.id, one]));
  return {
    响应时间: endpoints.slice(0, ENDPOINTS_MAX).map((one) => ({
      对象: one.name,
      本期均值: figure(one.mean, one.unit),
      本期最大: figure(one.high, one.unit),
      上期均值: one.before === null ? '无样本' : figure(one.before, one.unit),
      变化: changeOf(one),
      样本数: one.count,
      变慢: one.before !== null && one.mean > one.before * SLOWER_BY,
    })),
    走势: endpoints.slice(0, CHARTS_MAX).map((one) => ({
      走势图: inlinePicture(lineChart(one.days, null)),
      图注: `${one.name}：每日平均响应时间，${rangeOf(one)}`,
    })),
    语句来源: databases.map(sourceWords).join('\n') || '本期没有监测 PostgreSQL 数据库，没有语句统计。',
    语句耗时: statements.now.slice(0, STATEMENTS_MAX).map((one) => {
      const earlier = known.get(one.id);
      return {
        语句: `${one.text}${one.whole ? '（无上期读数，自数据库开始统计起）' : ''}`,
        数据库: one.database,
        次数: one.calls,
        平均: figure(one.meanMs, 'ms'),
        上期平均: earlier === undefined ? '无样本' : figure(earlier.meanMs, 'ms'),
        累计: figure(one.totalMs / 1000, 's'),
        语句变慢: earlier !== undefined && one.meanMs > earlier.meanMs * SLOWER_BY,
      };
    }),
  };
}

/** Which database was asked and when, since when it counts, and what it does not tell. */
function sourceWords({ name, at, reading }: Database): string {
  if (reading === null) return `${name}：探测程序或数据库在限时内没有答复，未取得语句统计。`;
  if (reading.state === 'absent') return `${name}：未启用语句统计（pg_stat_statements），没有数据。`;
  if (reading.state === 'failed') return `${name}：语句统计读取失败。`;
  const since = reading.since === null ? '' : `，数据库自 ${wall(reading.since)} 起统计`;
  const hidden = reading.hidden > 0 ? `；另有 ${reading.hidden} 条其他账户的语句，监测账号无权读取` : '';
  return `${name}：${wall(at)} 读取${since}${hidden}。`;
}

const wall = (at: number): string => formatInstant(instantOf(at)).slice(0, 16).replace('T', ' ');

function rangeOf({ days, unit }: Endpoint): string {
  const known = days.filter((value): value is number => value !== null);
  return `最低 ${figure(Math.min(...known), unit)}，最高 ${figure(Math.max(...known), unit)}`;
}

const figure = (value: number, unit: string): string => `${Math.round(value * 10) / 10} ${unit}`;

function changeOf({ mean, before }: Endpoint): string {
  if (before === null || before === 0) return '—';
  const percent = Math.round((mean / before - 1) * 1000) / 10;
  return `${percent > 0 ? '+' : ''}${percent}%`;
}
