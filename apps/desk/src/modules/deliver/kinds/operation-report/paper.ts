import type { Paper } from '@yinuo/documents';
import { countsPart, dutiesPart, ratesPart, TOTALS } from '../../gather/parts.ts';

/** 运营分析报告 of a week, month, quarter or year (KL-16). */
export const operationReportPaper: Paper = {
  title: '运营分析报告',
  parts: [
    { part: 'text', tag: '总体情况', en: 'in short', heading: { zh: '总体情况', en: 'In short' }, written: true },
    TOTALS,
    {
      part: 'table',
      tag: '运营指标',
      en: 'operation figures',
      heading: { zh: '运营指标', en: 'Operation figures' },
      writing: { key: '指标名称', grows: true },
      columns: [
        { tag: '指标名称', en: 'figure', share: 30 },
        { tag: '单位', en: 'unit', share: 10, align: 'center', written: true },
        { tag: '本期', en: 'this period', share: 16, align: 'center', written: true },
        { tag: '上期', en: 'period before', share: 16, align: 'center', written: true },
        { tag: '说明', en: 'remark', share: 36, written: 'optional' },
      ],
    },
    ratesPart({ zh: '服务时限达标情况', en: 'Clocks kept' }),
    {
      part: 'table',
      tag: '环比',
      en: 'against the period before',
      heading: { zh: '与上期对比', en: 'Against the period before' },
      empty: '上期在服务期之前，不作对比',
      columns: [
        { tag: '项目', en: 'item', share: 34 },
        { tag: '上期数', en: 'period before', share: 18, is: 'number' },
        { tag: '本期数', en: 'this period', share: 18, is: 'number' },
        { tag: '增减', en: 'change', share: 18, align: 'center' },
      ],
    },
    countsPart('kind', { zh: '服务事件分类', en: 'Cases by kind and module' }),
    countsPart('module'),
    dutiesPart('履约情况', { zh: '合同义务完成情况', en: 'Duties of the contract' }),
    {
      part: 'table',
      tag: '主要问题',
      en: 'main problems',
      heading: { zh: '主要问题与改进建议', en: 'Main problems and what to do' },
      fine: true,
      writing: { key: '问题', grows: true },
      columns: [
        { tag: '问题', en: 'problem', share: 34, required: true },
        { tag: '所属模块', en: 'module', share: 18 },
        { tag: '起数', en: 'cases', share: 9, is: 'number' },
        { tag: '违约数', en: 'breached', share: 10, is: 'number' },
        { tag: '处理情况', en: 'what was done', share: 36 },
        { tag: '改进建议', en: 'what to do', share: 34, written: 'optional' },
      ],
    },
    {
      part: 'table',
      tag: '下期安排',
      en: 'next period',
      heading: { zh: '下期工作安排', en: 'Next period' },
      fine: true,
      empty: '下期没有到期的义务',
      writing: { key: '工作', grows: true },
      columns: [
        { tag: '工作', en: 'work', share: 50 },
        { tag: '依据条款', en: 'clause', share: 16, align: 'center' },
        { tag: '应于', en: 'due', share: 18, align: 'center' },
        { tag: '负责', en: 'by', share: 24, align: 'center', written: true },
      ],
    },
  ],
};
