import type { PaperData, PaperRow } from '@yinuo/documents';
import type { WorkingCalendar } from '@yinuo/kernel';
import { CaseKind } from '@yinuo/obligations';
import type { MonthCase } from '../../domain/month-case.ts';
import { numbersInLines } from '../../domain/problems/case-numbers.ts';
import { feasibilityOf, measureDue, measureOf } from '../../domain/problems/measures.ts';
import { type RankedProblem, rankProblems } from '../../domain/problems/ranked-problems.ts';
import { provisionalRemark } from '../../domain/remarks/remark.ts';
import { type Answering, answeringFor } from '../../gather/answering.ts';
import { paperKind } from '../../gather/paper-kind.ts';
import { previousSpan, type Span } from '../../gather/period.ts';
import { casesTold } from '../../gather/rows/cases-told.ts';
import { optimisationPlanPaper } from './paper.ts';

/** What the plan is about: whatever went wrong or was asked for; questions that were merely answered are no problem. */
const KINDS_OF_PROBLEM: readonly CaseKind[] = CaseKind.options.filter((kind) => kind !== 'question');
const CASES_NAMED = 8;

export const optimisationPlan = paperKind({
  title: { zh: '季度问题优化方案', en: 'Quarterly optimisation plan' },
  mark: 'YH',
  fulfils: ['quarterly-optimisation-plan'],
  periods: ['quarter'],
  paper: optimisationPlanPaper,
  beside: import.meta.url,
  async gather(work) {
    const { ctx, span } = work;
    const cases = await casesTold(work, span, KINDS_OF_PROBLEM);
    const previous = previousSpan(span, work.contract);
    const before = previous === null ? [] : await casesTold(work, previous, KINDS_OF_PROBLEM);
    const problems = rankProblems(cases);
    const answering = await answeringFor(work);
    return {
      data: planData(problems, rankProblems(before), cases, span, answering, ctx.platform.calendar),
      provisional: provisionalRemark(cases.flatMap((of) => of.verdicts.map((verdict) => ({ of, verdict })))),
    };
  },
});

/** Exported for its test: the plan of these problems. */
export function planData(
  problems: readonly RankedProblem[],
  before: readonly RankedProblem[],
  cases: readonly MonthCase[],
  span: Pick<Span, 'to'>,
  answering: Answering,
  calendar: WorkingCalendar,
): PaperData {
  const breached = cases.filter((one) => one.verdicts.some(({ state }) => state === 'breached')).length;
  const open = cases.filter((one) => one.resolvedAt === null).length;
  return {
    概述: summaryOf(problems, cases.length, before.length),
    问题数: problems.length,
    涉及事件: cases.length,
    有违约事件: breached,
    未解决事件: open,
    分类统计: classRows(problems),
    问题清单: problems.map(problemRow),
    优化措施: problems.map((problem) => measureRow(problem, span, answering, calendar)),
    上季度对比: before.map((old) => changeRow(old, problems)),
  };
}

function summaryOf(problems: readonly RankedProblem[], cases: number, before: number): string {
  if (problems.length === 0) return '本季度没有收集到问题。';
  const high = problems.filter(({ priority }) => priority === '高').length;
  const [first] = problems;
  return [
    `本季度共收集问题 ${problems.length} 个，涉及事件 ${cases} 起，其中级别为高的 ${high} 个；上季度为 ${before} 个。`,
    first ? `排在首位的是「${first.module.zh}」的“${first.name}”，共 ${first.cases.length} 起。` : '',
  ].join('');
}

function classRows(problems: readonly RankedProblem[]): PaperRow[] {
  const groups = Map.groupBy(problems, ({ module, classification }) => `${module.zh}\n${classification}`);
  return [...groups.values()]
    .map((ones) => ({
      模块: ones[0]?.module.zh ?? '',
      分类: ones[0]?.classification ?? '',
      问题: ones.length,
      事件: ones.reduce((sum, { cases }) => sum + cases.length, 0),
      违约: ones.reduce((sum, { breached }) => sum + breached, 0),
      未解决: ones.reduce((sum, { open }) => sum + open, 0),
    }))
    .toSorted((a, b) => b.事件 - a.事件 || (a.模块 + a.分类 < b.模块 + b.分类 ? -1 : 1));
}

const problemRow = (problem: RankedProblem): PaperRow => ({
  序号: problem.rank,
  问题: problem.name,
  模块: problem.module.zh,
  分类: problem.classification,
  事件数: problem.cases.length,
  违约数: problem.breached,
  未解决数: problem.open,
  得分: problem.score,
  级别: problem.priority,
  优先: problem.priority === '高',
  相关事件: casesOf(problem),
});

function casesOf({ cases }: RankedProblem): string {
  const named = cases.slice(0, CASES_NAMED).map(({ number }) => number);
  return `${numbersInLines(named)}${cases.length > named.length ? ` 等 ${cases.length} 起` : ''}`;
}

/** A first proposal from what was found and done; people complete it. */
function measureRow(
  problem: RankedProblem,
  { to }: Pick<Span, 'to'>,
  answering: Answering,
  calendar: WorkingCalendar,
): PaperRow {
  return {
    序号: problem.rank,
    问题: problem.name,
    措施: measureOf(problem),
    责任人: ownerOf(problem, answering),
    完成日期: measureDue(problem, to, calendar),
    可行性: feasibilityOf(problem),
    验收标准: problem.open > 0 ? '相关事件全部解决，下季度不再发生' : '下季度同类事件不再发生',
  };
}

const ownerOf = ({ party }: RankedProblem, { engineer, hospitalIt, lead }: Answering): string => {
  if (party === 'hospital') return `${hospitalIt}（甲方）`;
  return party === 'third-party' ? `${lead}（协调第三方）` : engineer;
};

function changeRow(old: RankedProblem, problems: readonly RankedProblem[]): PaperRow {
  const now = problems.find((one) => one.name === old.name && one.module.zh === old.module.zh)?.cases.length ?? 0;
  const change = now === 0 ? '未再发生' : now > old.cases.length ? '增多' : now < old.cases.length ? '减少' : '持平';
  return { 问题: old.name, 模块: old.module.zh, 上季度: old.cases.length, 本季度: now, 变化: change };
}
