import { flag, group, list, required, type TagData, type TagSchema, text } from '../template/tag-schema.ts';
import type { FaultAnalysisReport } from './fault-analysis-report.ts';
import { headData, headTags } from './report-head.ts';

/** What the template of 《系统故障分析报告》 may and must ask for. The required texts are the parts that XY-6 names. */
export const faultAnalysisTags: TagSchema = {
  ...headTags,
  故障: group('故障', 'fault', {
    编号: required(text('编号', 'number')),
    名称: text('名称', 'title'),
    级别: text('级别', 'severity'),
    模块: text('模块', 'module'),
    报告时间: text('报告时间', 'reported at'),
    报告人: text('报告人', 'reported by'),
    渠道: text('渠道', 'channel'),
    处理人: text('处理人', 'handled by'),
    解决时间: text('解决时间', 'resolved at'),
    历时: text('历时', 'duration'),
  }),
  事件描述: required(text('事件描述', 'description')),
  处理步骤: required(
    list('处理步骤', 'steps', {
      时间: text('时间', 'at'),
      距报告: text('距报告', 'since the report'),
      人员: text('人员', 'who'),
      事项: text('事项', 'what'),
    }),
  ),
  时限: required(
    list('时限', 'clocks', {
      名称: text('时限', 'clock'),
      条款: required(text('条款', 'clause')),
      起算: text('起算', 'start'),
      到期: text('到期', 'due'),
      完成: text('完成', 'met at'),
      判定: required(text('判定', 'verdict')),
      理由: required(text('理由', 'why')),
      违约: flag('违约', 'breached'),
      未违约: flag('未违约', 'not breached'),
    }),
  ),
  原因分析: group('原因分析', 'cause', {
    直接原因: required(text('直接原因', 'direct cause')),
    根本原因: required(text('根本原因', 'root cause')),
    责任方: text('责任方', 'responsible party'),
    责任确认: text('责任确认', 'agreement on the party'),
  }),
  影响范围: group('故障影响范围', 'impact', {
    范围: required(text('影响科室及人员', 'scope')),
    时段: text('影响时段', 'span'),
    业务: text('业务影响', 'business'),
    数据: text('数据影响', 'data'),
  }),
  表现形式: required(text('表现形式', 'symptoms')),
  临时措施: text('临时措施', 'temporary fix'),
  解决方法: required(text('解决方法', 'final fix')),
  总结: required(text('总结', 'summary')),
  改进措施: list('改进措施', 'measures', {
    措施: text('措施', 'what'),
    责任方: text('责任方', 'party'),
    期限: text('完成期限', 'by'),
  }),
};

export function faultAnalysisData(report: FaultAnalysisReport): TagData {
  const { fault, cause, impact } = report;
  return {
    ...headData(report.head),
    故障: {
      编号: fault.number,
      名称: fault.title,
      级别: fault.severity,
      模块: fault.module,
      报告时间: fault.reportedAt,
      报告人: fault.reportedBy,
      渠道: fault.channel,
      处理人: fault.handledBy,
      解决时间: fault.resolvedAt,
      历时: fault.duration,
    },
    事件描述: report.description,
    处理步骤: report.steps.map((step) => ({ 时间: step.at, 距报告: step.since, 人员: step.who, 事项: step.what })),
    时限: report.clocks.map((clock) => ({
      名称: clock.name,
      条款: clock.clause,
      起算: clock.start,
      到期: clock.due,
      完成: clock.metAt,
      判定: clock.verdict,
      理由: clock.why,
      违约: clock.breached,
      未违约: !clock.breached,
    })),
    原因分析: { 直接原因: cause.direct, 根本原因: cause.root, 责任方: cause.party, 责任确认: cause.agreed },
    影响范围: { 范围: impact.scope, 时段: impact.span, 业务: impact.business, 数据: impact.data },
    表现形式: report.symptoms,
    临时措施: report.temporaryFix,
    解决方法: report.finalFix,
    总结: report.summary,
    改进措施: report.measures.map((measure) => ({ 措施: measure.what, 责任方: measure.party, 期限: measure.by })),
  };
}
