import type { ReportHead } from './report-head.ts';

/**
 * 《系统故障分析报告》 of one major or general fault, with exactly the parts of XY-6: 事件描述、处理步骤、原因分析、故障影响范围、
 * 表现形式及解决方法、总结. Instants are texts in Beijing time; '' prints «—»; line ends are kept.
 */
export interface FaultAnalysisReport {
  readonly head: ReportHead;
  readonly fault: FaultIdentity;
  /** 一、事件描述 */
  readonly description: string;
  /** 二、处理步骤: the facts in order, and how the clocks ran. */
  readonly steps: readonly StepLine[];
  readonly clocks: readonly ClockLine[];
  /** 三、原因分析 */
  readonly cause: {
    readonly direct: string;
    readonly root: string;
    readonly party: string;
    /** Whether the responsible party was agreed by both sides, in words. */
    readonly agreed: string;
  };
  /** 四、故障影响范围 */
  readonly impact: {
    readonly scope: string;
    readonly span: string;
    readonly business: string;
    readonly data: string;
  };
  /** 五、表现形式及解决方法 */
  readonly symptoms: string;
  readonly temporaryFix: string;
  readonly finalFix: string;
  /** 六、总结 */
  readonly summary: string;
  readonly measures: readonly MeasureLine[];
}

export interface FaultIdentity {
  readonly number: string;
  readonly title: string;
  readonly severity: string;
  readonly module: string;
  readonly reportedAt: string;
  readonly reportedBy: string;
  readonly channel: string;
  readonly handledBy: string;
  readonly resolvedAt: string;
  /** «1 小时 32 分» */
  readonly duration: string;
}

export interface StepLine {
  readonly at: string;
  /** Since the report: «+12 分» */
  readonly since: string;
  readonly who: string;
  readonly what: string;
}

export interface ClockLine {
  readonly name: string;
  readonly clause: string;
  readonly start: string;
  readonly due: string;
  readonly metAt: string;
  readonly verdict: string;
  readonly why: string;
  /** Printed in red. */
  readonly breached: boolean;
}

export interface MeasureLine {
  readonly what: string;
  readonly party: string;
  readonly by: string;
}
