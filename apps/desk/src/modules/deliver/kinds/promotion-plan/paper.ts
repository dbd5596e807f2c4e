import type { Paper } from '@yinuo/documents';
import { dutiesPart, tallyPart } from '../../gather/parts.ts';

/** 专项推广方案 of a month (KL-16): what is to be held, for whom, by whom, and how the month before went. */
export const promotionPlanPaper: Paper = {
  title: '专项推广方案',
  parts: [
    { part: 'text', tag: '推广目标', en: 'aims', heading: { zh: '推广目标', en: 'Aims' }, written: true },
    {
      part: 'table',
      tag: '推广活动',
      en: 'what is held',
      heading: { zh: '本月推广活动安排', en: 'What is held this month' },
      writing: { key: '活动', grows: true },
      columns: [
        { tag: '活动', en: 'activity', share: 34, required: true },
        { tag: '条款', en: 'clause', share: 13, align: 'center' },
        { tag: '约定', en: 'agreed', share: 26 },
        { tag: '应于', en: 'due', share: 22, align: 'center' },
        { tag: '主题与内容', en: 'topic', share: 28, written: true },
        { tag: '时间地点', en: 'when and where', share: 24, written: true },
        { tag: '现场人员', en: 'people on site', share: 20, written: true },
      ],
      fine: true,
    },
    {
      part: 'table',
      tag: '重点任务',
      en: 'tasks of the term',
      heading: { zh: '服务期重点任务进展', en: 'Tasks of the whole term' },
      fine: true,
      writing: { key: '任务', grows: false },
      columns: [
        { tag: '任务', en: 'task', share: 36 },
        { tag: '条款', en: 'clause', share: 14, align: 'center' },
        { tag: '约定', en: 'agreed', share: 34 },
        { tag: '完成情况', en: 'state', share: 18, align: 'center' },
        { tag: '本月推进', en: 'this month', share: 34, written: true },
      ],
    },
    tallyPart('来源科室', 'by department', '科室', { zh: '上月服务需求来源', en: 'Who asked last month' }),
    tallyPart('来源模块', 'by module', '模块'),
    dutiesPart('上月推广', { zh: '上月推广工作完成情况', en: 'How last month went' }),
    {
      part: 'table',
      tag: '上月活动',
      en: 'held last month',
      fine: true,
      columns: [
        { tag: '活动项目', en: 'activity', share: 36 },
        { tag: '办理日期', en: 'when', share: 16, align: 'center' },
        { tag: '办理记录', en: 'record', share: 60 },
        { tag: '凭证', en: 'files', share: 12, is: 'number' },
      ],
    },
    {
      part: 'text',
      tag: '保障措施',
      en: 'what is needed',
      heading: { zh: '人员与物料保障', en: 'People and material' },
      written: true,
    },
  ],
};
