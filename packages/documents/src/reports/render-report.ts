import { readFile } from 'node:fs/promises';
import type { Result } from '@yinuo/kernel';
import { renderWord } from '../render/render-word.ts';
import type { TagSchema } from '../template/tag-schema.ts';
import type { TemplateFault } from '../word/template-fault.ts';
import type { FaultAnalysisReport } from './fault-analysis-report.ts';
import { faultAnalysisData, faultAnalysisTags } from './fault-analysis-tags.ts';
import type { MonthlyFaultReport } from './monthly-fault-report.ts';
import { monthlyFaultData, monthlyFaultTags } from './monthly-fault-tags.ts';

export type ReportName = 'monthly-fault-report' | 'fault-analysis-report';

/** The tags of each report's template, for checkTemplate() and for the help beside the upload. */
export const reportTags: Readonly<Record<ReportName, TagSchema>> = {
  'monthly-fault-report': monthlyFaultTags,
  'fault-analysis-report': faultAnalysisTags,
};

/** The template that we ship; a hospital downloads it, edits it in Word and uploads its own. */
export async function shippedTemplate(name: ReportName): Promise<Uint8Array> {
  return readFile(new URL(`../../templates/${name}.docx`, import.meta.url));
}

/** 《故障处理记录和报告》 as docx; verified: every fault, breach and clause number is printed. */
export function renderMonthlyFaultReport(
  template: Uint8Array,
  report: MonthlyFaultReport,
): Promise<Result<Uint8Array, TemplateFault[]>> {
  return renderWord(template, monthlyFaultData(report), monthlyFaultTags, [
    ...report.head.clauses.map((clause) => clause.number),
    ...report.faults.map((fault) => fault.number),
    ...report.breaches.flatMap((breach) => [breach.number, breach.clause]),
    ...report.carriedOver.map((fault) => fault.number),
  ]);
}

/** 《系统故障分析报告》 as docx; verified: the fault's number and every clause number are printed. */
export function renderFaultAnalysisReport(
  template: Uint8Array,
  report: FaultAnalysisReport,
): Promise<Result<Uint8Array, TemplateFault[]>> {
  return renderWord(template, faultAnalysisData(report), faultAnalysisTags, [
    report.fault.number,
    ...report.head.clauses.map((clause) => clause.number),
    ...report.clocks.map((clock) => clock.clause),
  ]);
}
