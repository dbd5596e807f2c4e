import type { Paper } from '@yinuo/documents';

/** 更正说明: what came after both sides had signed a period, beside the sealed figures, which stay. */
export const correctionPaper: Paper = {
  title: '更正说明',
  parts: [
    { part: 'text', tag: '更正结论', en: 'findings', heading: { zh: '说明', en: 'What it says' } },
    {
      part: 'figures',
      fields: [
        { tag: '封存后事实', en: 'facts after the seal', is: 'number' },
        { tag: '将有变化', en: 'would come out otherwise', is: 'number' },
      ],
    },
    {
      part: 'table',
      tag: '更正事实',
      en: 'facts',
      heading: { zh: '封存后记录的事实', en: 'Facts recorded after the seal' },
      fine: true,
      empty: '封存之后没有与本期间有关的事实',
      columns: [
        { tag: '记录时间', en: 'recorded', share: 22, align: 'center' },
        { tag: '发生时间', en: 'happened', share: 22, align: 'center' },
        { tag: '事项', en: 'about', share: 34 },
        { tag: '事实', en: 'fact', share: 22, align: 'center' },
        { tag: '内容', en: 'words', share: 40 },
        { tag: '记录人', en: 'by', share: 16, align: 'center' },
      ],
    },
    {
      part: 'table',
      tag: '更正对照',
      en: 'changes',
      heading: { zh: '封存的结果与按现有事实重新计算的结果', en: 'As sealed, and by today’s facts' },
      fine: true,
      empty: '按现有事实重新计算，结果与封存时相同',
      columns: [
        { tag: '类别', en: 'sort', share: 14, align: 'center' },
        { tag: '项目', en: 'what', share: 50 },
        { tag: '封存时', en: 'as sealed', share: 34, align: 'center' },
        { tag: '按现有事实', en: 'by today’s facts', share: 34, align: 'center' },
      ],
    },
    {
      part: 'words',
      text: '封存的数字、判定和文件以双方签署的为准，本说明附于其后，不改动封存内容。涉及金额的，由双方另行协商处理。',
    },
  ],
};
