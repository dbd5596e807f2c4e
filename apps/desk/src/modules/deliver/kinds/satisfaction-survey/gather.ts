import type { SurveyCounts, SurveyResults } from '@yinuo/api';
import { noSample, type PaperRate, type PaperRow, rateOf } from '@yinuo/documents';
import { peopleVisited, questionsAsked, resultsWithin, visitsWithin } from '../../../outreach/index.ts';
import { paperKind } from '../../gather/paper-kind.ts';
import { visitRows } from '../../gather/rows/visit-rows.ts';
import { satisfactionPaper, surveySheetPaper } from './papers.ts';

const shared = { beside: import.meta.url } as const;

export const surveySheet = paperKind({
  ...shared,
  title: { zh: '满意度调查空白表', en: 'Blank satisfaction survey sheet' },
  mark: 'DB',
  fulfils: [],
  proves: ['quarterly-survey', 'yearly-survey', 'quarterly-user-visits'],
  periods: ['quarter', 'year', 'month'],
  paper: surveySheetPaper,
  file: 'sheet.docx',
  async gather({ ctx, contract, span, asOf }) {
    const questions = await questionsAsked(ctx, contract.id, span, asOf);
    const box = { 很满意: '□', 满意: '□', 一般: '□', 不满意: '□', 很不满意: '□' };
    const scored = questions.filter(({ type }) => type === 'score');
    return { data: { 调查内容: scored.map(({ title }, index) => ({ 题号: index + 1, 内容: title.zh, ...box })) } };
  },
});

export const satisfactionSurvey = paperKind({
  ...shared,
  title: { zh: '满意度调查分析', en: 'Satisfaction survey' },
  mark: 'MY',
  fulfils: ['satisfaction-survey'],
  proves: ['quarterly-user-visits', 'periodic-visit'],
  periods: ['quarter', 'year', 'month'],
  paper: satisfactionPaper,
  file: 'analysis.docx',
  async gather({ ctx, contract, span, asOf }) {
    const results = await resultsWithin(ctx, contract.id, span, asOf);
    const visits = await visitsWithin(ctx, contract.id, span, asOf);
    const people = peopleVisited(visits.filter(({ way }) => way === 'on-site'));
    const { counts } = results;
    return {
      data: {
        调查结论: findingsOf(counts, people),
        发出份数: counts.invited,
        收回份数: counts.answered,
        电话份数: counts.byPhone,
        待确认份数: counts.awaiting,
        满意份数: counts.satisfied,
        不满意份数: counts.dissatisfied,
        走访人数: people,
        指标: ratesOf(counts),
        调查: results.byTime.map((one) => ({
          调查名称: one.title,
          所属期间: `${one.from} 至\n${one.to}`,
          ...countCells(one),
        })),
        按问题: questionRows(results),
        按科室: results.byDepartment.map((one) => ({ 科室: one.department ?? '未登记科室', ...countCells(one) })),
        走访记录: visitRows(visits),
        意见: results.byQuestion.flatMap(({ texts }) => texts).map((words) => ({ 意见内容: words, 改进措施: '' })),
      },
    };
  },
});

function findingsOf(counts: SurveyCounts, people: number): string {
  const { invited, answered, awaiting, satisfied, dissatisfied } = counts;
  const notYet = awaiting > 0 ? `另有代录 ${awaiting} 份待医院确认，未计入收回和满意。` : '';
  if (invited === 0) return `本期没有开展问卷调查；走访 ${people} 人。`;
  return (
    `本期共发出调查 ${invited} 份，收回 ${answered} 份（${waysOf(counts)}）；收回的答复中满意 ${satisfied} 份、不满意 ${dissatisfied} 份。${notYet}` +
    `走访 ${people} 人。${dissatisfied > 0 ? '不满意的答复已逐一登记并跟进。' : ''}`
  );
}

/** Who judged by their own hand, who was telephoned, and for whom the supplier wrote it down in place of a link. */
const waysOf = ({ byLink, byPhone, onBehalf, confirmed, contradicted }: SurveyCounts): string =>
  `自行填写 ${byLink}，电话 ${byPhone}，经医院确认的代录 ${onBehalf}；医院抽查属实 ${confirmed} 份，抽查不实不计入 ${contradicted} 份`;

const ratesOf = ({ invited, answered, awaiting, satisfied, declined }: SurveyCounts): PaperRate[] => [
  {
    name: '回收率',
    clause: '',
    rate: rateOf(answered, invited, `收回 ÷ 发出；其中明确拒绝 ${declined} 人`),
  },
  {
    name: '满意率',
    clause: '',
    rate: rateOf(
      satisfied,
      answered,
      `总体 4、5 分 ÷ 收回；未计入 ${invited - answered} 份，其中代录待确认 ${awaiting} 份`,
    ),
  },
];

const countCells = (one: SurveyCounts): PaperRow => ({
  发出: one.invited,
  收回: one.answered,
  待确认: one.awaiting,
  满意数: one.satisfied,
  一般数: one.neutral,
  不满意数: one.dissatisfied,
  满意率: rateOf(one.satisfied, one.answered, '').text,
});

function questionRows({ byQuestion }: SurveyResults): PaperRow[] {
  return byQuestion
    .filter(({ type }) => type === 'score')
    .map(({ title, answered, counts, sum }) => {
      const at = (score: number): number => counts[score - 1]?.count ?? 0;
      const mean =
        answered === 0 ? noSample : `${sum}/${answered}＝${(Math.round((sum * 100) / answered) / 100).toFixed(2)}`;
      return {
        问题: title.zh,
        答复数: answered,
        '5分': at(5),
        '4分': at(4),
        '3分': at(3),
        '2分': at(2),
        '1分': at(1),
        平均分: mean,
      };
    });
}
