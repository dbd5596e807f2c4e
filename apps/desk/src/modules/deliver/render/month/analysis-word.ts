import type { FaultAnalysisReport, ReportHead } from '@yinuo/documents';
import { CLOCK_WORDS, explain } from '@yinuo/obligations';
import { type Analysis, BLANK } from '../../domain/analysis.ts';
import { duration, fullTime } from '../../domain/times.ts';
import { partyWords, STATE_WORDS } from '../../domain/words.ts';
import { demandLines } from './month-word.ts';

/** One fault's analysis as the template asks for it. A part that nobody has written is a marked blank, never nothing. */
export function analysisReport(head: ReportHead, analysis: Analysis): FaultAnalysisReport {
  const { of, parts } = analysis;
  const written = (name: keyof Analysis['parts']): string => parts[name] ?? BLANK;
  return {
    head,
    fault: {
      number: of.number,
      title: of.title,
      severity: of.severity.zh,
      module: of.module.zh,
      reportedAt: fullTime(of.reportedAt),
      reportedBy: analysis.reportedBy,
      channel: analysis.channel,
      handledBy: analysis.handledBy,
      resolvedAt: of.resolvedAt === null ? '未解决' : fullTime(of.resolvedAt),
      duration: `${duration(analysis.durationMs)}${of.resolvedAt === null ? '（未解决）' : ''}`,
    },
    description: written('description'),
    steps: analysis.steps.map((step) => ({
      at: fullTime(step.at),
      since: step.sinceMs === 0 ? '' : `+${duration(step.sinceMs)}`,
      who: step.who.zh,
      what: step.what.zh,
    })),
    clocks: of.verdicts.map((verdict) => ({
      name: CLOCK_WORDS[verdict.clock].zh,
      clause: verdict.clause,
      start: fullTime(verdict.start),
      due: fullTime(verdict.due),
      metAt: fullTime(verdict.metAt),
      verdict: `${STATE_WORDS[verdict.state].zh}${verdict.provisional ? '（暂定）' : ''}`,
      why: [`${explain(verdict.why, 'zh').join('；')}。`, demandLines(verdict)].filter(Boolean).join('\n'),
      breached: verdict.state === 'breached',
    })),
    cause: {
      direct: written('directCause'),
      root: written('rootCause'),
      party: partyWords(of.party, true).zh,
      agreed: of.party === null ? BLANK : of.partyAgreed ? '双方已认定' : '待对方认定',
    },
    impact: {
      scope: written('impactScope'),
      span: written('impactSpan'),
      business: written('businessImpact'),
      data: written('dataImpact'),
    },
    symptoms: written('symptoms'),
    temporaryFix: written('temporaryFix'),
    finalFix: written('finalFix'),
    summary: written('summary'),
    measures: analysis.measures,
  };
}
