import type { Paper } from '@yinuo/documents';

const SIGN = '\n \n \n年        月        日';

/** The assessment and acceptance form in the layout of the contract's annex 2, and the list of what proves it (KL-17). */
export const acceptanceFormPaper: Paper = {
  title: '考核验收单',
  form: true,
  parts: [
    { part: 'title', text: '{文件.名称}' },
    {
      part: 'grid',
      widths: [20, 15, 27, 14, 24],
      fields: [
        { tag: '公司名称', en: 'company' },
        { tag: '联系人', en: 'contact', written: true },
        { tag: '联系电话', en: 'telephone', written: true },
        { tag: '项目名称', en: 'project' },
        { tag: '服务内容', en: 'what was done', wide: true, written: true },
        { tag: '医院名称', en: 'hospital' },
      ],
      rows: [
        [
          { text: '服务项目信息', head: true, down: 3 },
          { text: '公司名称', head: true },
          { text: '{公司名称}', across: 3, heightMm: 11 },
        ],
        [
          { text: '联系人', head: true },
          { text: '{联系人}', heightMm: 11 },
          { text: '联系电话', head: true },
          { text: '{联系电话}' },
        ],
        [
          { text: '项目名称', head: true },
          { text: '{项目名称}', across: 3, heightMm: 11 },
        ],
        [
          { text: '运维及技术运营服务内容', head: true },
          { text: `{服务内容}\n \n服务人员确认：${SIGN}`, across: 4, heightMm: 70 },
        ],
        [
          { text: '{医院名称}意见及建议', head: true, down: 2 },
          {
            text: `项目负责人（或用户）意见及建议：\n \n \n \n项目负责人（或用户）签字：${SIGN}`,
            across: 4,
            heightMm: 52,
          },
        ],
        [{ text: `信息科意见及建议：\n \n \n \n信息科盖章${SIGN}`, across: 4, heightMm: 52 }],
      ],
    },
    {
      part: 'table',
      tag: '证据清单',
      en: 'evidence',
      heading: { zh: '附：服务证据清单', en: 'Evidence' },
      landscape: true,
      fine: true,
      red: { flag: '有缺', column: '结论' },
      columns: [
        { tag: '条款', en: 'clause', share: 14, align: 'center', required: true },
        { tag: '考核内容', en: 'what is assessed', share: 38 },
        { tag: '约定', en: 'agreed', share: 16, align: 'center' },
        { tag: '完成情况', en: 'done', share: 26, align: 'center' },
        { tag: '证据', en: 'evidence', share: 54, required: true },
        { tag: '结论', en: 'verdict', share: 14, align: 'center' },
      ],
    },
    {
      part: 'pairs',
      landscape: true,
      fields: [
        { tag: '考核项数', en: 'items', is: 'number' },
        { tag: '达到约定', en: 'as agreed', is: 'number' },
        { tag: '未达约定', en: 'not as agreed', is: 'number' },
        { tag: '部分有据', en: 'shown in part', is: 'number' },
        { tag: '无样本或未到期', en: 'no sample or not due', is: 'number' },
      ],
    },
  ],
};
