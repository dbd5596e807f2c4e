import {
  flag,
  group,
  list,
  number,
  required,
  type TagData,
  type TagField,
  type TagSchema,
  text,
} from '../template/tag-schema.ts';
import type { CountLine, FaultTotals, MonthlyFaultReport } from './monthly-fault-report.ts';
import { headData, headTags } from './report-head.ts';

const totals: TagSchema = {
  受理: number('受理', 'reported'),
  已解决: number('已解决', 'resolved'),
  未解决: number('未解决', 'open'),
  违约: number('违约', 'breached'),
  免责: number('免责', 'excused'),
};

const counts = (zh: string, en: string): TagField => required(list(zh, en, { 名称: text('名称', 'name'), ...totals }));

/** What the template of 《故障处理记录和报告》 may and must ask for. */
export const monthlyFaultTags: TagSchema = {
  ...headTags,
  合计: group('合计', 'totals', totals),
  按类别: counts('按事件类别', 'by kind'),
  按级别: counts('按级别', 'by severity'),
  按模块: counts('按模块', 'by module'),
  按责任方: counts('按责任方', 'by responsible party'),
  指标: required(
    list('达标率', 'rates', {
      名称: text('指标', 'rate'),
      条款: text('条款', 'clause'),
      达成: required(number('分子', 'numerator')),
      计入: required(number('分母', 'denominator')),
      结果: required(text('结果', 'result')),
      规则: required(text('计算规则', 'rule in words')),
    }),
  ),
  故障: required(
    list('故障', 'faults', {
      编号: required(text('编号', 'number')),
      报告时间: text('报告时间', 'reported at'),
      级别: text('级别', 'severity'),
      模块: text('模块', 'module'),
      描述: text('故障描述', 'description'),
      响应到期: text('响应到期', 'respond due'),
      响应时间: text('实际响应', 'responded at'),
      解决到期: text('解决到期', 'resolve due'),
      解决时间: text('实际解决', 'resolved at'),
      判定: required(text('判定及理由', 'verdicts with reasons')),
      违约: flag('违约', 'breached'),
      未违约: flag('未违约', 'not breached'),
      原因: text('原因', 'cause'),
      责任方: text('责任方', 'responsible party'),
      解决办法: text('解决办法', 'solution'),
    }),
  ),
  分类汇总: required(
    list('分类汇总', 'classification', {
      名称: text('分类', 'class'),
      模块: text('模块', 'module'),
      次数: number('次数', 'count'),
      原因: text('主要原因', 'cause'),
      解决办法: required(text('解决办法', 'solution')),
      确认: required(text('确认情况', 'confirmed')),
    }),
  ),
  违约清单: required(
    list('违约及免责清单', 'breaches', {
      编号: text('编号', 'number'),
      条款: required(text('条款', 'clause')),
      时限: text('时限', 'clock'),
      到期: text('到期', 'due'),
      实际: text('实际', 'met at'),
      超时: text('超时', 'over'),
      理由: required(text('理由', 'why')),
      责任方: text('责任方', 'responsible party'),
      应办事项: required(text('应办事项', 'demanded acts')),
      状态: text('判定', 'state'),
    }),
  ),
  系统问题: required(
    list('系统问题', 'system problems', {
      名称: text('系统问题', 'problem'),
      模块: text('模块', 'module'),
      故障: text('相关故障', 'faults'),
      影响: text('影响', 'effect'),
      解决办法: text('解决情况', 'solution'),
      状态: text('状态', 'state'),
    }),
  ),
  结转: required(
    list('未解决结转', 'carried over', {
      编号: text('编号', 'number'),
      报告时间: text('报告时间', 'reported at'),
      级别: text('级别', 'severity'),
      模块: text('模块', 'module'),
      描述: text('故障描述', 'description'),
      进展: text('当前进展', 'progress'),
      到期: text('解决到期', 'due'),
      责任方: text('责任方', 'responsible party'),
    }),
  ),
};

export function monthlyFaultData(report: MonthlyFaultReport): TagData {
  return {
    ...headData(report.head),
    合计: totalsData(report.totals),
    按类别: report.byKind.map(countData),
    按级别: report.bySeverity.map(countData),
    按模块: report.byModule.map(countData),
    按责任方: report.byParty.map(countData),
    ...figureLists(report),
    ...caseLists(report),
  };
}

const totalsData = (line: FaultTotals): TagData => ({
  受理: line.reported,
  已解决: line.resolved,
  未解决: line.open,
  违约: line.breached,
  免责: line.excused,
});

const countData = (line: CountLine): TagData => ({ 名称: line.name, ...totalsData(line) });

function figureLists(report: MonthlyFaultReport): TagData {
  return {
    指标: report.rates.map(({ name, clause, rate }) => ({
      名称: name,
      条款: clause,
      达成: rate.met,
      计入: rate.counted,
      结果: rate.text,
      规则: rate.excludedRule,
    })),
    分类汇总: report.classes.map((line) => ({
      名称: line.name,
      模块: line.module,
      次数: line.count,
      原因: line.cause,
      解决办法: line.solution,
      确认: line.confirmed,
    })),
    系统问题: report.problems.map((line) => ({
      名称: line.name,
      模块: line.module,
      故障: line.faults,
      影响: line.effect,
      解决办法: line.solution,
      状态: line.state,
    })),
  };
}

function caseLists(report: MonthlyFaultReport): TagData {
  return {
    故障: report.faults.map((line) => ({
      编号: line.number,
      报告时间: line.reportedAt,
      级别: line.severity,
      模块: line.module,
      描述: line.description,
      响应到期: line.respondDue,
      响应时间: line.respondedAt,
      解决到期: line.resolveDue,
      解决时间: line.resolvedAt,
      判定: line.verdicts,
      违约: line.breached,
      未违约: !line.breached,
      原因: line.cause,
      责任方: line.party,
      解决办法: line.solution,
    })),
    违约清单: report.breaches.map((line) => ({
      编号: line.number,
      条款: line.clause,
      时限: line.clock,
      到期: line.due,
      实际: line.metAt,
      超时: line.over,
      理由: line.why,
      责任方: line.party,
      应办事项: line.demands,
      状态: line.state,
    })),
    结转: report.carriedOver.map((line) => ({
      编号: line.number,
      报告时间: line.reportedAt,
      级别: line.severity,
      模块: line.module,
      描述: line.description,
      进展: line.progress,
      到期: line.due,
      责任方: line.party,
    })),
  };
}
