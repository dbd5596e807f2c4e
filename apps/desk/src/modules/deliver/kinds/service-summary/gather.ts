import type { PaperRow } from '@yinuo/documents';
import { CaseKind } from '@yinuo/obligations';
import type { MonthCounted } from '../../domain/month-figures.ts';
import { rankProblems } from '../../domain/ranked-problems.ts';
import { answeringFor } from '../answering.ts';
import { countedMonth } from '../counted-month.ts';
import { dueWithin, dutyRows, tallyDuties } from '../duties.ts';
import { followUpRows } from '../follow-ups.ts';
import { paperKind } from '../paper-kind.ts';
import { countRows, ratesOf, totalsOf } from '../parts.ts';
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
    const due = dueWithin(await reading.owed(span), span);
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
          .map((problem): PaperRow => ({ 事项: problem.name, 改进办法: '', 责任人: engineer, 期限: '' })),
      },
      provisional: month.provisional,
    };
  },
});

function summaryOf({ totals }: MonthCounted, duties: ReturnType<typeof tallyDuties>): string {
  return (
    `本年度受理服务事件 ${totals.reported} 起，已解决 ${totals.resolved} 起，有时限违约 ${totals.breached} 起；` +
    `合同约定的周期服务应办 ${duties.owed} 项，已办 ${duties.done} 项，其中逾期 ${duties.late} 项。`
  );
}
