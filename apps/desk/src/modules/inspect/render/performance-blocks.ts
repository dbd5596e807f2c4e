import type { RecordBlock } from '@yinuo/documents';
import { addDays, addMonths, startOfDay } from '@yinuo/kernel';
import type { QueryContext } from '@yinuo/platform';
import { type EndpointTime, performanceOf } from '../../watch/index.ts';
import { type QuarterStatement, quarterStatements } from '../domain/quarter-statements.ts';
import { findBefore, type InspectionRow } from '../store/inspection-store.ts';

const ENDPOINTS = 20;

/** XY-11: the slowest of what is watched in this quarter, each beside the quarter before, and how the slowest went day by day. */
export async function performanceBlocks(ctx: QueryContext, row: InspectionRow): Promise<RecordBlock[]> {
  const to = startOfDay(addDays(row.period_to, 1));
  const from = startOfDay(row.period_from);
  const before = startOfDay(addMonths(row.period_from, -3));
  const times = await performanceOf(ctx, row.contract_id, { before, from, to });
  const slowest = times.slice(0, ENDPOINTS);
  const table = (title: string, rows: readonly EndpointTime[]): RecordBlock[] => [
    { kind: 'heading', text: title },
    {
      kind: 'table',
      columns: [
        { title: '对象', share: 34 },
        { title: '本季均值', share: 14, centred: true },
        { title: '本季最大', share: 14, centred: true },
        { title: '上季均值', share: 14, centred: true },
        { title: '变化', share: 12, centred: true },
        { title: '样本', share: 12, centred: true },
      ],
      rows: rows.map((one) => [
        one.name,
        shown(one.mean, one.unit),
        shown(one.high, one.unit),
        one.before === null ? '无样本' : shown(one.before, one.unit),
        { text: changeOf(one), bad: one.before !== null && one.mean > one.before * 1.2 },
        `${one.count}`,
      ]),
      empty: '本季无样本',
    },
  ];
  const [worst] = slowest;
  const earlier = await findBefore(ctx.tx, ctx.scope, row);
  const first = earlier && (await findBefore(ctx.tx, ctx.scope, earlier));
  return [
    ...table('接口与页面响应时间（由慢到快）', slowest),
    ...(worst === undefined
      ? []
      : [
          {
            kind: 'line' as const,
            values: worst.days,
            limit: null,
            caption: `${worst.name}：每日平均响应时间，${row.period_from} 至 ${row.period_to}，${rangeOf(worst)}`,
          },
        ]),
    ...statementBlocks(
      quarterStatements(row.statements, earlier?.statements ?? null),
      quarterStatements(earlier?.statements ?? null, first?.statements ?? null),
    ),
  ];
}

/** The dearest SQL statements of the quarter in the hospital's database, where it keeps such figures, beside the quarter before. */
function statementBlocks(now: readonly QuarterStatement[], before: readonly QuarterStatement[]): RecordBlock[] {
  const known = new Map(before.map((one) => [one.id, one]));
  return [
    { kind: 'heading', text: 'SQL 语句耗时（由高到低）' },
    {
      kind: 'table',
      columns: [
        { title: '语句', share: 46 },
        { title: '次数', share: 12, centred: true },
        { title: '平均', share: 14, centred: true },
        { title: '上季平均', share: 14, centred: true },
        { title: '累计', share: 14, centred: true },
      ],
      rows: now.map((one) => {
        const earlier = known.get(one.id);
        return [
          `${one.text}${one.whole ? '（自数据库统计重置起）' : ''}`,
          `${one.calls}`,
          { text: shown(one.meanMs, 'ms'), bad: earlier !== undefined && one.meanMs > earlier.meanMs * 1.2 },
          earlier === undefined ? '无样本' : shown(earlier.meanMs, 'ms'),
          shown(one.totalMs / 1000, 's'),
        ];
      }),
      empty: '数据库没有提供语句统计（pg_stat_statements），或平台无法直接访问',
    },
  ];
}

const rangeOf = ({ days, unit }: EndpointTime): string => {
  const known = days.filter((value): value is number => value !== null);
  return `最低 ${shown(Math.min(...known), unit)}，最高 ${shown(Math.max(...known), unit)}`;
};

const shown = (value: number, unit: string): string => `${Math.round(value * 10) / 10} ${unit}`;

function changeOf({ mean, before }: EndpointTime): string {
  if (before === null || before === 0) return '—';
  const percent = Math.round((mean / before - 1) * 1000) / 10;
  return `${percent > 0 ? '+' : ''}${percent}%`;
}
