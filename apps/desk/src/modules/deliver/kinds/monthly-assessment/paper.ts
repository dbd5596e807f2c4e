import type { Paper } from '@yinuo/documents';
import { dutiesPart, ratesPart, TOTALS } from '../../gather/parts.ts';

/** 运维服务月度考核评价 (ZK-21): the hospital's IT department scores the service; what the facts say stands beside it. */
export const monthlyAssessmentPaper: Paper = {
  title: '运维服务月度考核评价',
  signs: ['考核部门：{合同.医院} 信息科', '被考核方：{合同.供应商}'],
  parts: [
    { ...TOTALS, heading: { zh: '本月服务概况', en: 'The month' } },
    {
      part: 'table',
      tag: '考核评分',
      en: 'scores',
      heading: { zh: '考核评分', en: 'Scores' },
      writing: { key: '考核项目', grows: false },
      columns: [
        { tag: '考核项目', en: 'item', share: 22, required: true },
        { tag: '满分', en: 'of', share: 10, is: 'number' },
        { tag: '事实依据', en: 'facts', share: 40, required: true },
        { tag: '参考分', en: 'by the facts', share: 13, align: 'center' },
        { tag: '评分', en: 'score', share: 18, align: 'center', written: true, required: true },
        { tag: '评语', en: 'remark', share: 20, written: 'optional' },
      ],
    },
    {
      part: 'pairs',
      fields: [
        { tag: '参考总分', en: 'by the facts, in all' },
        { tag: '评定总分', en: 'score in all', required: true },
      ],
    },
    {
      part: 'words',
      text: '参考分＝满分×分子÷分母，四舍五入到一位小数；没有样本的项目不计分，参考总分按有样本项目的满分折算为百分制。评分由考核部门填写。',
    },
    { part: 'text', tag: '总体评价', en: 'in all', heading: { zh: '总体评价与改进要求', en: 'In all' }, written: true },
    ratesPart({ zh: '时限达标情况', en: 'Clocks kept' }),
    dutiesPart('义务完成', { zh: '合同义务完成情况', en: 'Duties of the contract' }),
  ],
};
