import {
  type BreachLine,
  type CountLine,
  type FaultLine,
  type MonthlyFaultReport,
  type ReportHead,
  rateOf,
} from '@yinuo/documents';
import { parseInstant } from '@yinuo/kernel';
import { CLOCK_WORDS, type ClockVerdict, explain } from '@yinuo/obligations';
import { decidingClock, type MonthCase, overBy } from '../../domain/month-case.ts';
import type { Breach, MonthCounted } from '../../domain/month-figures.ts';
import { numbersInLines } from '../../domain/problems/case-numbers.ts';
import { ruleOf } from '../../domain/rates.ts';
import { duration, minuteTime, shortTime } from '../../domain/times.ts';
import { partyWords, STATE_WORDS } from '../../domain/words.ts';

/** The month's figures as the template asks for them. */
export function monthReport(head: ReportHead, month: MonthCounted): MonthlyFaultReport {
  const lines = (by: string): CountLine[] =>
    (month.counts.find((group) => group.by === by)?.lines ?? []).map(({ name, ...totals }) => ({
      name: name.zh,
      ...totals,
    }));
  return {
    head,
    totals: month.totals,
    byKind: lines('kind'),
    bySeverity: lines('severity'),
    byModule: lines('module'),
    byParty: lines('party'),
    rates: rateLines(month),
    faults: month.cases.map((one) => faultLine(one, month)),
    classes: month.classes.map(({ name, module, count, causes, solutions, confirmed }) => ({
      name: name.zh,
      module: module.zh,
      count,
      cause: causes.join('；'),
      solution: solutions.join('；'),
      confirmed: confirmed === 0 ? '待确认' : `${confirmed}/${count} 起已由甲方认可`,
    })),
    breaches: month.breaches.map((breach) => breachLine(breach, month)),
    problems: month.problems.map((problem) => ({
      name: problem.cause,
      module: problem.module.zh,
      faults: `${numbersInLines(problem.cases.map(({ number }) => number))}${problem.count > problem.cases.length ? ` 等 ${problem.count} 起` : ''}`,
      effect: problem.effect,
      solution: problem.solution,
      state: problem.open === 0 ? '已解决' : `${problem.open} 起未解决`,
    })),
    carriedOver: month.carriedOver.map((one) => ({
      number: one.case.number,
      reportedAt: shortText(one.reportedAt),
      severity: one.severity.zh,
      module: one.module.zh,
      description: one.title,
      progress: one.progress?.zh ?? '',
      due: shortText(one.due),
      party: one.party.zh,
    })),
  };
}

export const rateLines = (month: MonthCounted): MonthlyFaultReport['rates'] =>
  month.rates.map((rate) => ({
    name: rate.name.zh,
    clause: shortClauses(rate.clause),
    rate: rateOf(rate.met, rate.met + rate.breached, ruleOf(rate).zh),
  }));

/** «XY-2、XY-3、XY-4» as it is cited on paper: «XY-2、3、4». */
function shortClauses(clauses: string): string {
  const [first = '', ...rest] = clauses.split('、');
  const prefix = first.slice(0, first.lastIndexOf('-') + 1);
  return [first, ...rest.map((clause) => (clause.startsWith(prefix) ? clause.slice(prefix.length) : clause))].join(
    '、',
  );
}

function faultLine(one: MonthCase, { asOf }: MonthCounted): FaultLine {
  const respond = decidingClock(one, 'respond');
  const resolve = decidingClock(one, 'resolve');
  return {
    number: one.number,
    reportedAt: shortTime(one.reportedAt),
    severity: one.severity.zh,
    module: one.module.zh,
    description: one.title,
    respondDue: shortTime(respond?.due ?? null),
    respondedAt: minuteTime(one.respondedAt),
    resolveDue: shortTime(resolve?.due ?? null),
    resolvedAt: minuteTime(one.resolvedAt),
    verdicts: one.verdicts.map((verdict) => verdictLine(verdict, asOf)).join('\n') || '无时限约定',
    breached: one.verdicts.some(({ state }) => state === 'breached'),
    cause: one.cause,
    party: partyWords(one.party, one.partyAgreed).zh,
    solution: one.solution,
  };
}

/** «解决 违约：超时 1 小时 12 分钟（XY-4）» */
function verdictLine(verdict: ClockVerdict, asOf: MonthCounted['asOf']): string {
  const { state, clause, provisional } = verdict;
  const over = state === 'breached' || state === 'excused' ? `：超时 ${duration(overBy(verdict, asOf))}` : '';
  return `${CLOCK_WORDS[verdict.clock].zh} ${STATE_WORDS[state].zh}${over}（${clause}${provisional ? '，暂定' : ''}）`;
}

function breachLine({ of, verdict }: Breach, { asOf }: MonthCounted): BreachLine {
  return {
    number: of.number,
    clause: verdict.clause,
    clock: CLOCK_WORDS[verdict.clock].zh,
    due: shortTime(verdict.due),
    metAt: verdict.metAt === null ? '未完成' : shortTime(verdict.metAt),
    over: duration(overBy(verdict, asOf)),
    why: `${explain(verdict.why, 'zh').join('；')}。`,
    party: partyWords(of.party, of.partyAgreed).zh,
    demands: demandLines(verdict),
    state: `${STATE_WORDS[verdict.state].zh}${verdict.provisional ? '（暂定）' : ''}`,
  };
}

/** «启动应急预案：03-12 17:45 已办», one a line. */
export const demandLines = ({ demands }: ClockVerdict): string =>
  demands
    .map(({ demand, metAt }) => `${demand.title.zh}：${metAt === null ? '未办' : `${shortTime(metAt)} 已办`}`)
    .join('\n');

function shortText(at: string | null): string {
  const parsed = at === null ? null : parseInstant(at);
  return parsed?.ok ? shortTime(parsed.value) : '';
}
