import type { Instant } from '@yinuo/kernel';
import type { CountLine, FaultTotals, RateLine } from '../reports/monthly-fault-report.ts';
import type { ReportHead } from '../reports/report-head.ts';
import type { Column, Row, Sheet } from './sheet.ts';

/** The figures of a month with everything they were counted from. Rows may come from a database cursor. */
export interface MonthFigures {
  readonly head: ReportHead;
  readonly totals: FaultTotals;
  readonly rates: readonly RateLine[];
  /** «按级别» → its lines. */
  readonly counts: readonly { readonly by: string; readonly lines: readonly CountLine[] }[];
  readonly cases: Iterable<CaseFigure> | AsyncIterable<CaseFigure>;
  readonly clocks: Iterable<ClockFigure> | AsyncIterable<ClockFigure>;
}

/** Names of kind, severity, party, state are the Chinese words that the screen shows. Durations in milliseconds. */
export interface CaseFigure {
  readonly number: string;
  readonly kind: string;
  readonly severity: string;
  readonly module: string;
  readonly description: string;
  readonly reportedAt: Instant;
  readonly respondedAt: Instant | null;
  readonly resolvedAt: Instant | null;
  /** From report to resolution, by the wall clock. */
  readonly durationMs: number | null;
  readonly cause: string;
  readonly party: string;
  readonly solution: string;
  readonly state: string;
}

export interface ClockFigure {
  readonly caseNumber: string;
  readonly clause: string;
  readonly clock: string;
  readonly start: Instant;
  /** null while a pause holds the clock. */
  readonly due: Instant | null;
  readonly metAt: Instant | null;
  /** Counted time, as the clause counts it. */
  readonly elapsedMs: number;
  readonly state: string;
  readonly provisional: boolean;
  /** Whether the clock is in a rate's denominator, and in its numerator: the columns sum up to the rates. */
  readonly counted: boolean;
  readonly met: boolean;
  readonly why: string;
}

/** The three sheets of a month: 汇总, 事件单, 时限; for writeWorkbook(). */
export function monthFigures(figures: MonthFigures): Sheet[] {
  const { head } = figures;
  const of = `${head.contractName}　${head.hospital} / ${head.supplier}　${head.period}　编号 ${head.number}　档案号 ${head.archiveNumber}`;
  return [
    {
      name: '汇总',
      note: `${of}\n比率列出分子和分母；分母为零记为“—（无样本）”。${head.provisional}`,
      columns: summaryColumns,
      rows: summaryRows(figures),
    },
    {
      name: '事件单',
      note: `${of}\n历时为报告至解决的自然时间。`,
      columns: caseColumns,
      rows: mapRows(figures.cases, caseRow),
    },
    {
      name: '时限',
      note: `${of}\n“计入分母”“计入分子”两列之和即汇总表中各比率的分母和分子；用时按条款约定的计时方式计算。`,
      columns: clockColumns,
      rows: mapRows(figures.clocks, clockRow),
    },
  ];
}

const text = (header: string, width: number): Column => ({ header, width, type: 'text' });
const number = (header: string, width: number): Column => ({ header, width, type: 'number' });
const date = (header: string): Column => ({ header, width: 19, type: 'date' });
const duration = (header: string): Column => ({ header, width: 10, type: 'duration' });

const summaryColumns: readonly Column[] = [
  text('分组', 14),
  text('项目', 20),
  number('受理', 9),
  number('已解决', 9),
  number('未解决', 9),
  number('违约', 9),
  number('免责', 9),
  number('分子', 9),
  number('分母', 9),
  text('结果', 22),
  text('条款', 20),
  text('计算规则', 56),
];

function* summaryRows(figures: MonthFigures): Generator<Row> {
  yield countRow('合计', { name: '全部', ...figures.totals });
  for (const { by, lines } of figures.counts) for (const counted of lines) yield countRow(by, counted);
  for (const { name, clause, rate } of figures.rates) {
    yield ['比率', name, null, null, null, null, null, rate.met, rate.counted, rate.text, clause, rate.excludedRule];
  }
}

const countRow = (by: string, line: CountLine): Row => [
  by,
  line.name,
  line.reported,
  line.resolved,
  line.open,
  line.breached,
  line.excused,
  null,
  null,
  null,
  null,
  null,
];

const caseColumns: readonly Column[] = [
  text('编号', 17),
  text('类别', 9),
  text('级别', 12),
  text('模块', 14),
  text('描述', 30),
  date('报告时间'),
  date('响应时间'),
  date('解决时间'),
  duration('历时'),
  text('原因', 24),
  text('责任方', 11),
  text('解决办法', 28),
  text('状态', 9),
];

const caseRow = (line: CaseFigure): Row => [
  line.number,
  line.kind,
  line.severity,
  line.module,
  line.description,
  line.reportedAt,
  line.respondedAt,
  line.resolvedAt,
  line.durationMs,
  line.cause,
  line.party,
  line.solution,
  line.state,
];

const clockColumns: readonly Column[] = [
  text('事件单', 17),
  text('条款', 9),
  text('时限', 10),
  date('起算'),
  date('到期'),
  date('完成'),
  duration('用时'),
  text('判定', 9),
  text('暂定', 7),
  number('计入分母', 10),
  number('计入分子', 10),
  text('理由', 52),
];

const clockRow = (line: ClockFigure): Row => [
  line.caseNumber,
  line.clause,
  line.clock,
  line.start,
  line.due,
  line.metAt,
  line.elapsedMs,
  line.state,
  line.provisional ? '暂定' : '',
  line.counted ? 1 : 0,
  line.met ? 1 : 0,
  line.why,
];

async function* mapRows<T>(lines: Iterable<T> | AsyncIterable<T>, row: (line: T) => Row): AsyncGenerator<Row> {
  for await (const line of lines) yield row(line);
}
