import type { Paper } from '@yinuo/documents';
import { SCORE_RULE } from '../../domain/ranked-problems.ts';

/** 《季度问题优化方案》 (ZK-21): the quarter's problems, grouped and ranked, each with what is done about it, by whom, until when. */
export const optimisationPlanPaper: Paper = {
  title: '季度问题优化方案',
  parts: [
    {
      part: 'text',
      tag: '概述',
      en: 'summary',
      heading: { zh: '本季度问题概况', en: 'The quarter in short' },
      written: true,
    },
    {
      part: 'figures',
      fields: [
        { tag: '问题数', en: 'problems', is: 'number' },
        { tag: '涉及事件', en: 'cases', is: 'number' },
        { tag: '有违约事件', en: 'with a breach', is: 'number' },
        { tag: '未解决事件', en: 'unresolved', is: 'number' },
      ],
    },
    {
      part: 'table',
      tag: '分类统计',
      en: 'by module and class',
      heading: { zh: '问题分类统计', en: 'Problems by module and class' },
      columns: [
        { tag: '模块', en: 'module', share: 26 },
        { tag: '分类', en: 'class', share: 26 },
        { tag: '问题', en: 'problems', share: 12, is: 'number' },
        { tag: '事件', en: 'cases', share: 12, is: 'number' },
        { tag: '违约', en: 'breached', share: 12, is: 'number' },
        { tag: '未解决', en: 'unresolved', share: 12, is: 'number' },
      ],
    },
    {
      part: 'table',
      tag: '问题清单',
      en: 'problems',
      heading: { zh: '问题清单及排序', en: 'Problems, ranked' },
      landscape: true,
      fine: true,
      columns: [
        { tag: '序号', en: 'rank', share: 8, is: 'number' },
        { tag: '问题', en: 'problem', share: 44, required: true },
        { tag: '模块', en: 'module', share: 18 },
        { tag: '分类', en: 'class', share: 18 },
        { tag: '事件数', en: 'cases', share: 10, is: 'number' },
        { tag: '违约数', en: 'breached', share: 10, is: 'number' },
        { tag: '未解决数', en: 'unresolved', share: 12, is: 'number' },
        { tag: '得分', en: 'score', share: 9, is: 'number' },
        { tag: '级别', en: 'priority', share: 8, align: 'center' },
        { tag: '相关事件', en: 'case numbers', share: 44 },
      ],
      red: { flag: '优先', column: '级别' },
    },
    { part: 'words', landscape: true, text: `排序规则：${SCORE_RULE}。` },
    {
      part: 'table',
      tag: '优化措施',
      en: 'measures',
      heading: { zh: '优化方案', en: 'Measures' },
      landscape: true,
      fine: true,
      empty: '本季度无问题，无需措施',
      writing: { key: '问题', grows: true },
      columns: [
        { tag: '序号', en: 'rank', share: 8, is: 'number' },
        { tag: '问题', en: 'problem', share: 34, required: true },
        { tag: '措施', en: 'measure', share: 56, written: true, required: true },
        { tag: '责任人', en: 'owner', share: 20, written: true, required: true },
        { tag: '完成日期', en: 'until', share: 17, written: true, required: true, align: 'center' },
        { tag: '可行性', en: 'feasibility', share: 26, written: true },
        { tag: '验收标准', en: 'accepted when', share: 30, written: true },
      ],
    },
    {
      part: 'table',
      tag: '上季度对比',
      en: 'since the quarter before',
      heading: { zh: '上季度问题的变化', en: 'Problems of the quarter before' },
      columns: [
        { tag: '问题', en: 'problem', share: 40 },
        { tag: '模块', en: 'module', share: 20 },
        { tag: '上季度', en: 'quarter before', share: 12, is: 'number' },
        { tag: '本季度', en: 'this quarter', share: 12, is: 'number' },
        { tag: '变化', en: 'change', share: 16, align: 'center' },
      ],
    },
  ],
};
