import type { Paper } from '@yinuo/documents';
import { tallyPart } from '../../gather/parts.ts';

/** 常见问题解答列表 (EB-4): grown from what was asked and how it was answered, as a tree of classes. */
export const frequentQuestionsPaper: Paper = {
  title: '常见问题解答列表',
  signs: [],
  parts: [
    {
      part: 'figures',
      heading: { zh: '概况', en: 'In short' },
      fields: [
        { tag: '提问数', en: 'asked', is: 'number' },
        { tag: '问题数', en: 'questions', is: 'number' },
        { tag: '已有解答', en: 'answered', is: 'number' },
        { tag: '类别数', en: 'classes', is: 'number' },
      ],
    },
    tallyPart('知识树', 'tree of knowledge', '类别', { zh: '服务知识树', en: 'Tree of knowledge' }),
    {
      part: 'table',
      tag: '常见问题',
      en: 'questions',
      heading: { zh: '常见问题及解答', en: 'Questions and answers' },
      writing: { key: '问题', grows: true },
      columns: [
        { tag: '问题类别', en: 'class', share: 20 },
        { tag: '问题', en: 'question', share: 40, required: true },
        { tag: '解答', en: 'answer', share: 56, written: true, required: true },
        { tag: '次数', en: 'times', share: 10, is: 'number' },
      ],
    },
  ],
};

/** 用户反馈问题电话记录 (EB-4): every call to the hotline. */
export const hotlineRecordPaper: Paper = {
  title: '用户反馈问题电话记录',
  signs: [],
  parts: [
    {
      part: 'figures',
      heading: { zh: '概况', en: 'In short' },
      landscape: true,
      fields: [
        { tag: '通话数', en: 'calls', is: 'number' },
        { tag: '涉及事件', en: 'cases', is: 'number' },
        { tag: '已解决事件', en: 'solved', is: 'number' },
      ],
    },
    {
      part: 'table',
      tag: '通话记录',
      en: 'calls',
      heading: { zh: '通话记录', en: 'Calls' },
      fine: true,
      columns: [
        { tag: '时间', en: 'when', share: 18, align: 'center', required: true },
        { tag: '来电人', en: 'caller', share: 20 },
        { tag: '科室', en: 'department', share: 16 },
        { tag: '线路', en: 'line', share: 14, align: 'center' },
        { tag: '通话时长', en: 'length', share: 14, align: 'center' },
        { tag: '反馈的问题', en: 'what was said', share: 48, required: true },
        { tag: '处理与解答', en: 'answer', share: 48 },
        { tag: '接听人', en: 'taken by', share: 14, align: 'center' },
        { tag: '事件编号', en: 'case', share: 28, align: 'center' },
      ],
    },
  ],
};
