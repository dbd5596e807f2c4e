import type { AnalysisDocumentFigures, DocumentBreach, MonthDocumentFigures } from '@yinuo/api';
import { type ReportHead, rateOf } from '@yinuo/documents';
import { formatInstant, type Instant, type Text } from '@yinuo/kernel';
import { CLOCK_WORDS, type ClockVerdict, explain } from '@yinuo/obligations';
import type { z } from 'zod';
import { type Analysis, PART_NAMES, PART_TITLES } from '../domain/analysis.ts';
import { overBy } from '../domain/month-case.ts';
import type { Breach, MonthCounted } from '../domain/month-figures.ts';
import { ruleOf } from '../domain/rates.ts';
import { partyWords } from '../domain/words.ts';

/** Of long lists the screen shows the first ones and how many there are; the file has all. */
const SHOWN_MAX = 200;
const first = <T>(items: readonly T[]) => ({ total: items.length, items: items.slice(0, SHOWN_MAX) });

/** The numbers of the file, as the screen shows them: made from the very same count. */
export const monthFiguresView = (head: ReportHead, month: MonthCounted): Omit<MonthDocumentFigures, 'provisional'> => ({
  of: 'month',
  totals: month.totals,
  merged: month.merged,
  counts: month.counts,
  rates: month.rates.map((rate) => {
    const { name, clause, single, met, breached, pending, excused, without, merged } = rate;
    const rule = ruleOf(rate);
    const { text } = rateOf(met, met + breached, rule.zh);
    const left = { pending, excused, without, merged };
    return { name, clause, single, numerator: met, denominator: met + breached, text, rule, left };
  }),
  classes: first(month.classes),
  problems: first(month.problems),
  breaches: { total: month.breaches.length, items: month.breaches.slice(0, SHOWN_MAX).map(breachView(month.asOf)) },
  carriedOver: first(month.carriedOver),
  clauses: [...head.clauses],
});

const breachView =
  (asOf: Instant) =>
  ({ of, verdict }: Breach): z.infer<typeof DocumentBreach> => ({
    case: { id: of.id, number: of.number },
    title: of.title,
    clause: verdict.clause,
    clock: CLOCK_WORDS[verdict.clock],
    state: verdict.state === 'excused' ? 'excused' : 'breached',
    due: instantText(verdict.due),
    metAt: instantText(verdict.metAt),
    overMs: overBy(verdict, asOf),
    why: whyTexts(verdict),
    party: partyWords(of.party, of.partyAgreed),
    demands: verdict.demands.map(({ demand, since, metAt }) => ({
      title: demand.title,
      since: formatInstant(since),
      metAt: instantText(metAt),
    })),
    provisional: verdict.provisional,
  });

export function analysisFiguresView(
  head: ReportHead,
  analysis: Analysis,
): Omit<AnalysisDocumentFigures, 'provisional'> {
  const { of, parts } = analysis;
  return {
    of: 'case',
    case: { id: of.id, number: of.number },
    title: of.title,
    severity: of.severity,
    module: of.module,
    reportedAt: formatInstant(of.reportedAt),
    resolvedAt: instantText(of.resolvedAt),
    durationMs: analysis.durationMs,
    clocks: of.verdicts.map((verdict) => ({
      clause: verdict.clause,
      clock: CLOCK_WORDS[verdict.clock],
      state: verdict.state,
      start: formatInstant(verdict.start),
      due: instantText(verdict.due),
      metAt: instantText(verdict.metAt),
      why: whyTexts(verdict),
      provisional: verdict.provisional,
    })),
    steps: first(analysis.steps.map((step) => ({ ...step, at: formatInstant(step.at) }))),
    parts: PART_NAMES.map((part) => ({ part, title: PART_TITLES[part], text: parts[part] })),
    measures: [...analysis.measures],
    blanks: PART_NAMES.filter((part) => parts[part] === null).length,
    clauses: [...head.clauses],
  };
}

function whyTexts({ why }: ClockVerdict): Text[] {
  const english = explain(why, 'en');
  return explain(why, 'zh').map((zh, index) => ({ zh, en: english[index] ?? '' }));
}

const instantText = (at: Instant | null): string | null => (at === null ? null : formatInstant(at));
