import type { AnalysisDocumentFigures, AnalysisParts } from '@yinuo/api';

type Words = Omit<AnalysisParts, 'measures'>;

const FROM_CASE: ReadonlySet<string> = new Set(['description', 'directCause', 'impactSpan', 'finalFix']);

/** What the engineer adds to what the case says already. */
export function analysisParts({ parts, module, title, measures }: AnalysisDocumentFigures): AnalysisParts {
  const said = (part: string): string => parts.find((one) => one.part === part)?.text ?? '';
  const cause = said('directCause');
  const fix = said('finalFix');
  const words: Required<Words> = {
    description: title,
    directCause: cause,
    rootCause: `${cause}：上线前未纳入容量与变更检查清单，监测阈值偏高，未能提前告警`,
    impactScope: `${module.zh}相关功能`,
    impactSpan: said('impactSpan'),
    businessImpact: `故障期间${module.zh}不可用或变慢，患者改走人工窗口，未造成诊疗中断`,
    dataImpact: '核对故障时段的业务记录，未发现数据丢失或错误',
    symptoms: title,
    temporaryFix: `引导患者改用窗口办理，并${fix || '重启相关服务恢复使用'}`,
    finalFix: fix,
    summary: `本次故障由“${cause}”引起，已恢复并加入日常巡检`,
  };
  // What the case says goes on saying itself; the rest is written again, for a new writing takes the place of the last.
  const own = parts.flatMap(({ part, text }) =>
    part in words && (text === null || !FROM_CASE.has(part))
      ? [[part, text ?? words[part as keyof Words]] as const]
      : [],
  );
  const written = own.filter(([, text]) => text !== '');
  const planned =
    measures.length > 0
      ? measures
      : [{ what: `把“${cause}”列入每日巡检并设置告警`, party: '运维服务商', by: '一周内' }];
  return { ...Object.fromEntries(written), measures: planned };
}
