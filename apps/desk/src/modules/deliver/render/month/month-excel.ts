import type { CaseFigure, ClockFigure, MonthFigures, ReportHead } from '@yinuo/documents';
import { CLOCK_WORDS, type ClockName, explainLine, KIND_WORDS } from '@yinuo/obligations';
import { decidingClock, type MonthCase } from '../../domain/month-case.ts';
import type { MonthCounted } from '../../domain/month-figures.ts';
import { CASE_STATE_WORDS, partyWords, STATE_WORDS } from '../../domain/words.ts';
import { rateLines } from './month-word.ts';

/** The month's figures as the workbook asks for them: the sums, every case, every clock with whether it counts. */
export const monthWorkbook = (head: ReportHead, month: MonthCounted): MonthFigures => ({
  head,
  totals: month.totals,
  rates: rateLines(month),
  counts: month.counts.map(({ title, lines }) => ({
    by: title.zh,
    lines: lines.map(({ name, ...totals }) => ({ name: name.zh, ...totals })),
  })),
  cases: month.cases.map(caseRow),
  clocks: month.cases.flatMap(clockRows),
});

const caseRow = (one: MonthCase): CaseFigure => ({
  number: one.number,
  kind: KIND_WORDS[one.kind].zh,
  severity: one.severity.zh,
  module: one.module.zh,
  description: one.title,
  reportedAt: one.reportedAt,
  respondedAt: one.respondedAt,
  resolvedAt: one.resolvedAt,
  durationMs: one.resolvedAt === null ? null : one.resolvedAt - one.reportedAt,
  cause: one.cause,
  party: partyWords(one.party, one.partyAgreed).zh,
  solution: one.solution,
  state: CASE_STATE_WORDS[one.state],
});

/** Of several clocks of one name in a case only the one that speaks for it counts, so the columns sum up to the rates. */
function clockRows(one: MonthCase): ClockFigure[] {
  const speaks = new Map<ClockName, unknown>();
  for (const { clock } of one.verdicts) speaks.set(clock, decidingClock(one, clock));
  return one.verdicts.map((verdict) => {
    const { clause, clock, start, due, metAt, elapsed, state, provisional, why } = verdict;
    const counted = speaks.get(clock) === verdict && (state === 'met' || state === 'breached');
    return {
      caseNumber: one.number,
      clause,
      clock: CLOCK_WORDS[clock].zh,
      start,
      due,
      metAt,
      elapsedMs: elapsed,
      state: STATE_WORDS[state].zh,
      provisional,
      counted,
      met: counted && state === 'met',
      why: explainLine(why, 'zh'),
    };
  });
}
