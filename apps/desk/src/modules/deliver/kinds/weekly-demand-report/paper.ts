import type { Paper } from '@yinuo/documents';

/** 需求进度周报 (KL-15 row 6): every demand in work, how far it has come, what is next. */
export const weeklyDemandPaper: Paper = {
  title: '需求进度周报',
  parts: [
    {
      part: 'figures',
      heading: { zh: '本周概况', en: 'This week' },
      fields: [
        { tag: '在办', en: 'in work', is: 'number' },
        { tag: '本周新增', en: 'new', is: 'number' },
        { tag: '本周完成', en: 'done', is: 'number' },
        { tag: '已超期', en: 'overdue', is: 'number' },
      ],
    },
    {
      part: 'table',
      tag: '需求清单',
      en: 'demands',
      heading: { zh: '需求处理进度', en: 'Demands' },
      fine: true,
      red: { flag: '超期', column: '解决到期' },
      writing: { key: '编号', grows: false },
      columns: [
        { tag: '编号', en: 'number', share: 31, align: 'center', required: true },
        { tag: '需求', en: 'demand', share: 34 },
        { tag: '模块', en: 'module', share: 16 },
        { tag: '提出时间', en: 'reported', share: 18, align: 'center' },
        { tag: '解决到期', en: 'due', share: 18, align: 'center' },
        { tag: '状态', en: 'state', share: 11, align: 'center' },
        { tag: '当前进展', en: 'progress', share: 36, required: true },
        { tag: '下周安排', en: 'next week', share: 26, written: true },
      ],
    },
  ],
};
