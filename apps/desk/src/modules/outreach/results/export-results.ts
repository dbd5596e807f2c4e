import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type SurveyCounts, type SurveyResults, SurveyResultsQuery } from '@yinuo/api';
import { type Column, rateOf, type Sheet, writeWorkbook } from '@yinuo/documents';
import { type FileReply, query } from '@yinuo/platform';
import { resultsOf } from '../surveys/read-surveys.ts';

/** The results of a contract's surveys in these days as xlsx, in Chinese; without names. */
export const exportResults = query({
  name: 'survey.export',
  permission: 'outreach.read',
  input: SurveyResultsQuery,
  async run(ctx, days): Promise<FileReply> {
    const results = await resultsOf(ctx, days);
    const stream = new PassThrough();
    const content = buffer(stream);
    await writeWorkbook(sheetsOf(results, `${days.from} 至 ${days.to} 的满意度调查`), stream);
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return { type, name: `满意度结果-${days.from}-${days.to}.xlsx`, content: await content };
  },
});

const RULE = '满意＝总体评分 4、5 分；没有答复的、代录待医院确认的，不计入满意率';

function sheetsOf(results: SurveyResults, period: string): Sheet[] {
  const note = `${period}；${RULE}`;
  const counted = (
    name: string,
    first: string,
    rows: readonly (SurveyCounts & { readonly name: string })[],
  ): Sheet => ({
    name,
    note,
    columns: [text(first, 30), ...COUNTS],
    rows: rows.map((one) => [one.name, ...countsOf(one)]),
  });
  const words = results.byQuestion.flatMap(({ title, texts }) => texts.map((said) => [title.zh, said]));
  return [
    counted(
      '各次调查',
      '调查',
      results.byTime.map((one) => ({ ...one, name: `${one.title}（${one.from} 至 ${one.to}）` })),
    ),
    counted(
      '各科室',
      '科室',
      results.byDepartment.map((one) => ({ ...one, name: one.department ?? '未登记科室' })),
    ),
    {
      name: '各项评分',
      note,
      columns: [text('问题', 36), ...['答复', '5 分', '4 分', '3 分', '2 分', '1 分', '总分'].map(number)],
      rows: results.byQuestion
        .filter(({ type }) => type === 'score')
        .map(({ title, answered, counts, sum }) => [
          title.zh,
          answered,
          ...[5, 4, 3, 2, 1].map((score) => counts[score - 1]?.count ?? 0),
          sum,
        ]),
    },
    { name: '意见和建议', note, columns: [text('问题', 24), text('原话', 80)], rows: words },
  ];
}

const text = (header: string, width: number): Column => ({ header, width, type: 'text' });
const number = (header: string): Column => ({ header, width: 10, type: 'number' });

const COUNTS: readonly Column[] = [
  ...['发出', '收回', '满意', '一般', '不满意', '待确认', '拒绝'].map(number),
  text('满意率', 18),
];
const countsOf = (one: SurveyCounts) => [
  one.invited,
  one.answered,
  one.satisfied,
  one.neutral,
  one.dissatisfied,
  one.awaiting,
  one.declined,
  rateOf(one.satisfied, one.answered, '').text,
];
