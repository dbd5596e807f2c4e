import { type PaperRow, rateOf } from '@yinuo/documents';
import { CaseKind, KIND_WORDS } from '@yinuo/obligations';
import { countMonth, type MonthCounted } from '../../domain/month-figures.ts';
import { measureOf } from '../../domain/problems/measures.ts';
import { rankProblems } from '../../domain/problems/ranked-problems.ts';
import { answeringFor } from '../../gather/answering.ts';
import { countedMonth } from '../../gather/counted-month.ts';
import { dueWithin, dutyRows, tallyDuties } from '../../gather/duties.ts';
import { type PaperWork, paperKind } from '../../gather/paper-kind.ts';
import { countRows, ratesOf, totalsOf } from '../../gather/parts.ts';
import { previousSpan } from '../../gather/period.ts';
import { nextDuties } from '../../gather/rows/next-duties.ts';
import { operationFigures } from './operation-figures.ts';
import { operationReportPaper } from './paper.ts';

const PROBLEMS_MAX = 10;

export const operationReport = paperKind({
  title: { zh: '运营分析报告', en: 'Operation report' },
  mark: 'YY',
  fulfils: ['operation-report-week', 'operation-report-month', 'operation-report-quarter', 'operation-report-year'],
  periods: ['week', 'month', 'quarter', 'year'],
  paper: operationReportPaper,
  beside: import.meta.url,
  async gather(work) {
    const { reading, span, asOf } = work;
    const month = await countedMonth(work, CaseKind.options);
    const due = dueWithin(await reading.due(span), span, asOf);
    const answering = await answeringFor(work);
    return {
      data: {
        总体情况: summaryOf(month, tallyDuties(due, asOf)),
        ...totalsOf(month),
        运营指标: await operationFigures(work),
        指标: ratesOf(month),
        环比: await changeRows(work, month),
        按类别: countRows(month, 'kind'),
        按模块: countRows(month, 'module'),
        履约情况: dutyRows(due, asOf),
        主要问题: problemRows(month),
        下期安排: await nextDuties(work, answering),
      },
      provisional: month.provisional,
    };
  },
});

function summaryOf({ totals, rates }: MonthCounted, duties: ReturnType<typeof tallyDuties>): string {
  const [first] = rates;
  const counted = first ? first.met + first.breached : 0;
  const kept = first && counted > 0 ? `${first.name.zh}为 ${rateOf(first.met, counted, '').text}；` : '';
  const late = duties.missing > 0 ? `，到期未办 ${duties.missing} 项` : '';
  return (
    `本期受理服务事件 ${totals.reported} 起，已解决 ${totals.resolved} 起，未解决 ${totals.open} 起，有时限违约的 ` +
    `${totals.breached} 起。${kept}合同义务应办 ${duties.owed} 项，已办 ${duties.done} 项${late}。`
  );
}

async function changeRows({ reading, span, contract, asOf }: PaperWork, now: MonthCounted): Promise<PaperRow[]> {
  const previous = previousSpan(span, contract);
  if (previous === null) return [];
  const cases = await reading.cases(previous);
  const before = countMonth({ cases }, contract.compiled, CaseKind.options, asOf);
  const kinds = CaseKind.options.filter((kind) => [...now.cases, ...before.cases].some((one) => one.kind === kind));
  const of = (month: MonthCounted, kind: CaseKind) => month.cases.filter((one) => one.kind === kind).length;
  const lines: [string, number, number][] = [
    ['受理合计', before.totals.reported, now.totals.reported],
    ['未解决', before.totals.open, now.totals.open],
    ['有违约', before.totals.breached, now.totals.breached],
    ...kinds.map((kind): [string, number, number] => [KIND_WORDS[kind].zh, of(before, kind), of(now, kind)]),
  ];
  return lines.map(([name, old, current]) => ({
    项目: name,
    上期数: old,
    本期数: current,
    增减: signed(current - old),
  }));
}

const signed = (change: number): string => (change > 0 ? `+${change}` : change === 0 ? '持平' : String(change));

const problemRows = ({ cases }: MonthCounted): PaperRow[] =>
  rankProblems(cases.filter(({ kind }) => kind !== 'question'))
    .slice(0, PROBLEMS_MAX)
    .map((problem) => ({
      问题: problem.name,
      所属模块: problem.module.zh,
      起数: problem.cases.length,
      违约数: problem.breached,
      处理情况: [problem.open > 0 ? `${problem.open} 起未解决` : '', problem.solution].filter(Boolean).join('；'),
      改进建议: measureOf(problem),
    }));
