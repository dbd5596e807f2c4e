import { rateOf, rowsOf } from '@yinuo/documents';
import { CaseKind } from '@yinuo/obligations';
import { type AssessmentItem, pointsText, proposedTenths, scoredTenths, totalTenths } from '../../domain/assessment.ts';
import type { MonthCounted } from '../../domain/month-figures.ts';
import { countedMonth } from '../../gather/counted-month.ts';
import { type DutyTally, dueWithin, dutyRows, tallyDuties } from '../../gather/duties.ts';
import { paperKind } from '../../gather/paper-kind.ts';
import { ratesOf, totalsOf } from '../../gather/parts.ts';
import { monthlyAssessmentPaper } from './paper.ts';

export const monthlyAssessment = paperKind({
  title: { zh: '运维服务月度考核评价', en: 'Monthly service assessment' },
  mark: 'KH',
  fulfils: ['monthly-assessment'],
  periods: ['month', 'quarter'],
  paper: monthlyAssessmentPaper,
  beside: import.meta.url,
  async gather(work) {
    const { reading, span, asOf } = work;
    const month = await countedMonth(work, CaseKind.options);
    const due = dueWithin(await reading.due(span), span, asOf).filter(({ owedBy }) => owedBy === 'supplier');
    const items = assessmentItems(month, {
      duties: tallyDuties(
        due.filter(({ kind }) => kind === 'duty'),
        asOf,
      ),
      reports: tallyDuties(
        due.filter(({ kind }) => kind === 'report'),
        asOf,
      ),
    });
    return {
      data: {
        ...totalsOf(month),
        考核评分: items.map((item) => ({
          考核项目: item.name,
          满分: item.full,
          事实依据: item.facts,
          参考分: pointsText(proposedTenths(item)),
          评分: '',
          评语: '',
        })),
        参考总分: pointsText(totalTenths(items)),
        评定总分: scoredText(null),
        总体评价: '',
        指标: ratesOf(month),
        义务完成: dutyRows(due, asOf),
      },
      provisional: month.provisional,
    };
  },
  complete(data, { rows }) {
    const items = rowsOf(data, '考核评分').map((row) => ({ name: String(row.考核项目), full: Number(row.满分) }));
    const scores = new Map((rows.考核评分 ?? []).map((row) => [row.考核项目 ?? '', row.评分 ?? '']));
    return { ...data, 评定总分: scoredText(scoredTenths(items, scores)) };
  },
});

const scoredText = (tenths: ReturnType<typeof scoredTenths>): string => {
  if (tenths === 'invalid') return '评分有误，请核对';
  return tenths === null ? '（待评分）' : pointsText(tenths);
};

interface Duties {
  readonly duties: DutyTally;
  readonly reports: DutyTally;
}

/** What is scored and how much it counts; a hundred in all. */
export function assessmentItems(month: MonthCounted, { duties, reports }: Duties): AssessmentItem[] {
  const clock = (name: string) => month.rates.find((rate) => rate.clock === name && !rate.single);
  const [respond, resolve] = [clock('respond'), clock('resolve')];
  const complaints = month.cases.filter(({ kind }) => kind === 'complaint');
  const valid = complaints.filter(({ party, partyAgreed }) => party === 'supplier' && partyAgreed).length;
  const others = month.cases.length - valid;
  const solved = month.totals.resolved;
  return [
    itemOf('服务响应', 20, '按时响应', respond?.met ?? 0, (respond?.met ?? 0) + (respond?.breached ?? 0)),
    itemOf('问题解决', 25, '按时解决', resolve?.met ?? 0, (resolve?.met ?? 0) + (resolve?.breached ?? 0)),
    itemOf('办结情况', 15, '已解决', solved, month.totals.reported),
    itemOf('服务态度', 15, `有效投诉 ${valid} 起，无有效投诉的事件`, others, month.cases.length),
    itemOf('周期义务', 15, '到期义务已办', duties.done, duties.owed),
    itemOf('文档交付', 10, '到期文档已交付', reports.done, reports.owed),
  ];
}

const itemOf = (name: string, full: number, words: string, met: number, counted: number): AssessmentItem => ({
  name,
  full,
  met,
  counted,
  facts: `${words} ${rateOf(met, counted, '').text}`,
});
