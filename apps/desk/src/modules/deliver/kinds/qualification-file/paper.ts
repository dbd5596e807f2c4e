import type { Paper } from '@yinuo/documents';

/** 供应商资格档案 (KL-1): what shows that the supplier may and can, with the days until which it holds. */
export const qualificationPaper: Paper = {
  title: '供应商资格档案',
  signs: ['供应商：{合同.供应商}', '核验：{合同.医院}'],
  parts: [
    {
      part: 'figures',
      heading: { zh: '概况', en: 'In short' },
      landscape: true,
      fields: [
        { tag: '证明文件数', en: 'papers', is: 'number' },
        { tag: '有效', en: 'valid', is: 'number' },
        { tag: '六十日内到期', en: 'ending within sixty days', is: 'number' },
        { tag: '已过期', en: 'expired', is: 'number' },
      ],
    },
    {
      part: 'table',
      tag: '资格文件',
      en: 'papers',
      heading: { zh: '资格证明文件', en: 'Papers' },
      fine: true,
      empty: '尚未登记任何资格证明文件',
      red: { flag: '失效', column: '状态' },
      columns: [
        { tag: '类别', en: 'sort', share: 18, required: true },
        { tag: '名称', en: 'name', share: 40, required: true },
        { tag: '证号', en: 'number', share: 26 },
        { tag: '出具单位', en: 'issued by', share: 26 },
        { tag: '出具日期', en: 'issued on', share: 16, align: 'center' },
        { tag: '有效期至', en: 'holds until', share: 16, align: 'center', required: true },
        { tag: '查询日期', en: 'looked up on', share: 16, align: 'center' },
        { tag: '状态', en: 'state', share: 18, align: 'center', required: true },
        { tag: '扫描件', en: 'scan', share: 24, align: 'center' },
      ],
    },
    {
      part: 'table',
      tag: '资格要求',
      en: 'what is asked',
      heading: { zh: '合同的资格要求及对应文件', en: 'What the contract asks' },
      fine: true,
      empty: '合同没有资格要求的条款',
      columns: [
        { tag: '条款', en: 'clause', share: 14, align: 'center' },
        { tag: '要求', en: 'what is asked', share: 50 },
        { tag: '对应文件', en: 'shown by', share: 50 },
      ],
    },
  ],
};
