import type { Paper } from '@yinuo/documents';
import { countsPart, dutiesPart, ratesPart, TOTALS } from '../../gather/parts.ts';

/** 服务总结报告 of a year (EB-7): what was done, what users said, what is improved. */
export const serviceSummaryPaper: Paper = {
  title: '服务总结报告',
  parts: [
    { part: 'text', tag: '服务概述', en: 'in short', heading: { zh: '服务概述', en: 'In short' }, written: true },
    { ...TOTALS, heading: { zh: '服务事件', en: 'Cases' } },
    countsPart('kind'),
    countsPart('module'),
    ratesPart({ zh: '时限达标情况', en: 'Clocks kept' }),
    dutiesPart('服务内容', { zh: '服务内容完成情况', en: 'Duties of the contract' }),
    {
      part: 'rates',
      tag: '回访与满意',
      en: 'calls and satisfaction',
      heading: { zh: '回访与满意度', en: 'Calls and satisfaction' },
    },
    {
      part: 'table',
      tag: '回访情况',
      en: 'what users said',
      heading: { zh: '客户和用户回访结果', en: 'What customers and users said' },
      fine: true,
      empty: '没有登记走访，事后回访中没有一般或不满意的意见',
      columns: [
        { tag: '时间', en: 'when', share: 18, align: 'center' },
        { tag: '方式', en: 'how', share: 14, align: 'center' },
        { tag: '对象', en: 'whom', share: 30 },
        { tag: '感受与建议', en: 'what they said', share: 60 },
        { tag: '满意度', en: 'score', share: 16, align: 'center' },
      ],
    },
    {
      part: 'table',
      tag: '主要问题',
      en: 'main problems',
      heading: { zh: '主要问题', en: 'Main problems' },
      fine: true,
      columns: [
        { tag: '问题', en: 'problem', share: 44 },
        { tag: '所属模块', en: 'module', share: 20 },
        { tag: '起数', en: 'cases', share: 10, is: 'number' },
        { tag: '违约数', en: 'breached', share: 12, is: 'number' },
        { tag: '处理情况', en: 'what was done', share: 44 },
      ],
    },
    {
      part: 'table',
      tag: '改进措施',
      en: 'measures',
      heading: { zh: '改进措施', en: 'What is improved' },
      fine: true,
      empty: '没有重复发生的问题',
      writing: { key: '事项', grows: true },
      columns: [
        { tag: '事项', en: 'what', share: 34, required: true },
        { tag: '改进办法', en: 'how', share: 50, written: true, required: true },
        { tag: '责任人', en: 'by', share: 18, align: 'center', written: 'optional' },
        { tag: '期限', en: 'until', share: 18, align: 'center', written: true },
      ],
    },
  ],
};
