import type { Rate } from './rate.ts';
import type { ReportHead } from './report-head.ts';

/**
 * 《故障处理记录和报告》 of a month (ZK-21: records, system problems and their solutions; XY-6: classified by month, solutions
 * confirmed). Instants are texts in Beijing time, «03-12 16:40»; '' prints «—». An empty list prints «本期无此类事项».
 */
export interface MonthlyFaultReport {
  readonly head: ReportHead;
  readonly totals: FaultTotals;
  readonly byKind: readonly CountLine[];
  readonly bySeverity: readonly CountLine[];
  readonly byModule: readonly CountLine[];
  readonly byParty: readonly CountLine[];
  readonly rates: readonly RateLine[];
  readonly faults: readonly FaultLine[];
  readonly classes: readonly ClassLine[];
  readonly breaches: readonly BreachLine[];
  readonly problems: readonly ProblemLine[];
  readonly carriedOver: readonly OpenLine[];
}

/** Cases reported in the period; `open` are still unresolved at its end, `breached` and `excused` have such a clock. */
export interface FaultTotals {
  readonly reported: number;
  readonly resolved: number;
  readonly open: number;
  readonly breached: number;
  readonly excused: number;
}

export interface CountLine extends FaultTotals {
  readonly name: string;
}

export interface RateLine {
  /** «响应按时率» */
  readonly name: string;
  readonly clause: string;
  readonly rate: Rate;
}

export interface FaultLine {
  readonly number: string;
  readonly reportedAt: string;
  readonly severity: string;
  readonly module: string;
  readonly description: string;
  readonly respondDue: string;
  readonly respondedAt: string;
  readonly resolveDue: string;
  readonly resolvedAt: string;
  /** One line per clock with its reason: «响应 达成\n解决 违约：超时 12 分钟（XY-4）». */
  readonly verdicts: string;
  /** Printed in red. */
  readonly breached: boolean;
  readonly cause: string;
  readonly party: string;
  readonly solution: string;
}

export interface ClassLine {
  readonly name: string;
  readonly module: string;
  readonly count: number;
  readonly cause: string;
  readonly solution: string;
  /** Who confirmed the solution and when, or «待确认». */
  readonly confirmed: string;
}

export interface BreachLine {
  readonly number: string;
  readonly clause: string;
  /** «解决» */
  readonly clock: string;
  readonly due: string;
  readonly metAt: string;
  /** «超时 1 小时 12 分» */
  readonly over: string;
  readonly why: string;
  readonly party: string;
  /** The demanded acts with their state, one a line: «启动应急预案：03-12 17:45 已办». */
  readonly demands: string;
  /** «违约» or «免责» */
  readonly state: string;
}

/** A problem of the system behind one or several faults (ZK-21). */
export interface ProblemLine {
  readonly name: string;
  readonly module: string;
  readonly faults: string;
  readonly effect: string;
  readonly solution: string;
  readonly state: string;
}

export interface OpenLine {
  readonly number: string;
  readonly reportedAt: string;
  readonly severity: string;
  readonly module: string;
  readonly description: string;
  readonly progress: string;
  readonly due: string;
  readonly party: string;
}
