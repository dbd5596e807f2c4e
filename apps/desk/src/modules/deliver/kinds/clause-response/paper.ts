import type { Paper } from '@yinuo/documents';

/** 逐条应答表 (XY-22): every clause word for word, the answer to it, and what proves it. */
export const clauseResponsePaper: Paper = {
  title: '逐条应答表',
  parts: [
    {
      part: 'figures',
      heading: { zh: '应答概况', en: 'In short' },
      landscape: true,
      fields: [
        { tag: '条款数', en: 'clauses', is: 'number' },
        { tag: '义务数', en: 'obligations', is: 'number' },
        { tag: '完全响应', en: 'answered in full', is: 'number' },
        { tag: '部分有据', en: 'shown in part', is: 'number' },
        { tag: '有偏离', en: 'with a deviation', is: 'number' },
        { tag: '暂无事实', en: 'no facts yet', is: 'number' },
        { tag: '无需履行', en: 'nothing to fulfil', is: 'number' },
      ],
    },
    {
      part: 'words',
      text: '应答的依据是本期间的事实：有时限违约、到期未办或逾期办理的，应答为“有偏离”并列出；每项义务都有事实证明且都按约的为“完全响应”；只有一部分义务有事实证明的为“部分有据”，并列明有据的义务占几项；本期间没有可证明的事实的为“暂无事实”。系统未掌握的写明“系统外，见附件”，不计为有据。条款原文一字不改。',
    },
    {
      part: 'table',
      tag: '逐条应答',
      en: 'clause by clause',
      heading: { zh: '逐条应答及证明', en: 'Clause by clause' },
      fine: true,
      red: { flag: '偏离', column: '应答' },
      writing: { key: '条款号', grows: false },
      columns: [
        { tag: '序号', en: 'no.', share: 7, is: 'number' },
        { tag: '条款号', en: 'clause', share: 14, align: 'center', required: true },
        { tag: '采购要求', en: 'what is asked', share: 54, required: true },
        { tag: '应答', en: 'answer', share: 22, align: 'center', required: true },
        { tag: '履行情况', en: 'how it was fulfilled', share: 44, required: true },
        { tag: '证明', en: 'proof', share: 52, required: true },
        { tag: '补充说明', en: 'remark', share: 16, written: 'optional' },
      ],
    },
  ],
};
