import { type PaperRate, type PaperRow, rateOf } from '@yinuo/documents';
import { CaseKind } from '@yinuo/obligations';
import { resultsWithin } from '../../../outreach/index.ts';
import type { MonthCounted } from '../../domain/month-figures.ts';
import { measureDue, measureOf } from '../../domain/problems/measures.ts';
import { rankProblems } from '../../domain/problems/ranked-problems.ts';
import { answeringFor } from '../../gather/answering.ts';
import { countedMonth } from '../../gather/counted-month.ts';
import { dueWithin, dutyRows, tallyDuties } from '../../gather/duties.ts';
import { type PaperWork, paperKind } from '../../gather/paper-kind.ts';
import { countRows, ratesOf, totalsOf } from '../../gather/parts.ts';
import { followUpCounts, followUpRows } from '../../gather/rows/follow-ups.ts';
import { serviceSummaryPaper } from './paper.ts';

const PROBLEMS_MAX = 15;
const MEASURES_MAX = 5;

export const serviceSummary = paperKind({
  title: { zh: '服务总结报告', en: 'Service summary report' },
  mark: 'ZJ',
  fulfils: ['service-summary-report'],
  proves: ['yearly-follow-up'],
  periods: ['year', 'term'],
  paper: serviceSummaryPaper,
  beside: import.meta.url,
  async gather(work) {
    const { reading, span, asOf } = work;
    const month = await countedMonth(work, CaseKind.options);
    const due = dueWithin(await reading.due(span), span, asOf);
    const problems = rankProblems(month.cases.filter(({ kind }) => kind !== 'question'));
    const { engineer } = await answeringFor(work);
    return {
      data: {
        服务概述: summaryOf(month, tallyDuties(due, asOf)),
        ...totalsOf(month),
        按类别: countRows(month, 'kind'),
        按模块: countRows(month, 'module'),
        指标: ratesOf(month),
        服务内容: dutyRows(due, asOf),
        回访与满意: await satisfactionRates(work),
        回访情况: await followUpRows(work),
        主要问题: problems.slice(0, PROBLEMS_MAX).map(
          (problem): PaperRow => ({
            问题: problem.name,
            所属模块: problem.module.zh,
            起数: problem.cases.length,
            违约数: problem.breached,
            处理情况: problem.solution,
          }),
        ),
        改进措施: problems
          .filter(({ cases }) => cases.length > 1)
          .slice(0, MEASURES_MAX)
          .map(
            (problem): PaperRow => ({
              事项: problem.name,
              改进办法: measureOf(problem),
              责任人: engineer,
              期限: measureDue(problem, span.to, work.ctx.platform.calendar),
            }),
          ),
      },
      provisional: month.provisional,
    };
  },
});

async function satisfactionRates(work: PaperWork): Promise<PaperRate[]> {
  const calls = await followUpCounts(work);
  const { counts } = await resultsWithin(work.ctx, work.contract.id, work.span, work.asOf);
  return [
    {
      name: '事后回访满意',
      clause: '',
      rate: rateOf(calls.satisfied, calls.reached, `满意 ÷ 联系上的；未联系上 ${calls.notReached} 次不计`),
    },
    {
      name: '问卷回收',
      clause: '',
      rate: rateOf(counts.answered, counts.invited, '收回 ÷ 发出'),
    },
    {
      name: '问卷满意',
      clause: '',
      rate: rateOf(
        counts.satisfied,
        counts.answered,
        `总体 4、5 分 ÷ 收回；未答复 ${counts.invited - counts.answered} 份不计`,
      ),
    },
  ];
}

function summaryOf({ totals }: MonthCounted, duties: ReturnType<typeof tallyDuties>): string {
  return (
    `本年度受理服务事件 ${totals.reported} 起，已解决 ${totals.resolved} 起，有时限违约 ${totals.breached} 起；` +
    `合同约定的周期服务应办 ${duties.owed} 项，已办 ${duties.done} 项，其中逾期 ${duties.late} 项。`
  );
}
