import type { Paper } from '@yinuo/documents';

/** 满意度调查表 as a form to be filled in by hand: on the ward, or while one telephones (ZK-16). */
export const surveySheetPaper: Paper = {
  title: '满意度调查表',
  form: true,
  parts: [
    { part: 'title', text: '{文件.名称}' },
    {
      part: 'words',
      text: '感谢您使用{合同.名称}提供的系统与服务。请按您的真实感受在相应的方框内打勾，您的意见将用于改进服务。',
    },
    {
      part: 'grid',
      widths: [16, 34, 16, 34],
      fields: [],
      rows: [
        [{ text: '科室', head: true }, { text: ' ', heightMm: 10 }, { text: '姓名', head: true }, { text: ' ' }],
        [
          { text: '调查日期', head: true },
          { text: '        年    月    日', heightMm: 10 },
          { text: '调查方式', head: true },
          { text: '□ 现场    □ 电话    □ 网络' },
        ],
      ],
    },
    {
      part: 'table',
      tag: '调查内容',
      en: 'questions',
      columns: [
        { tag: '题号', en: 'no.', share: 8, is: 'number' },
        { tag: '内容', en: 'question', share: 38, required: true },
        { tag: '很满意', en: 'very satisfied', share: 11, align: 'center' },
        { tag: '满意', en: 'satisfied', share: 10, align: 'center' },
        { tag: '一般', en: 'neither', share: 10, align: 'center' },
        { tag: '不满意', en: 'dissatisfied', share: 11, align: 'center' },
        { tag: '很不满意', en: 'very dissatisfied', share: 13, align: 'center' },
      ],
    },
    {
      part: 'grid',
      widths: [16, 84],
      fields: [],
      rows: [
        [
          { text: '意见和建议', head: true },
          { text: ' ', heightMm: 62 },
        ],
        [
          { text: '签字', head: true },
          { text: '调查人：                              被调查人：', heightMm: 16 },
        ],
      ],
    },
  ],
};

const COUNTS = [
  { tag: '发出', en: 'asked', share: 12, is: 'number' },
  { tag: '收回', en: 'answered', share: 12, is: 'number' },
  { tag: '待确认', en: 'awaiting', share: 14, is: 'number' },
  { tag: '满意数', en: 'satisfied', share: 13, is: 'number' },
  { tag: '一般数', en: 'neither', share: 13, is: 'number' },
  { tag: '不满意数', en: 'dissatisfied', share: 16, is: 'number' },
  { tag: '满意率', en: 'rate', share: 34, align: 'center' },
] as const;

/** The analysis of a quarter's or year's surveys and visits (ZK-16, ZK-21, EB-8). */
export const satisfactionPaper: Paper = {
  title: '满意度调查分析',
  parts: [
    { part: 'text', tag: '调查结论', en: 'findings', heading: { zh: '调查结论', en: 'Findings' }, written: true },
    {
      part: 'figures',
      fields: [
        { tag: '发出份数', en: 'asked', is: 'number' },
        { tag: '收回份数', en: 'answered', is: 'number' },
        { tag: '电话份数', en: 'by telephone', is: 'number' },
        { tag: '待确认份数', en: 'awaiting confirmation', is: 'number' },
        { tag: '满意份数', en: 'satisfied', is: 'number' },
        { tag: '不满意份数', en: 'dissatisfied', is: 'number' },
        { tag: '走访人数', en: 'people visited', is: 'number' },
      ],
    },
    { part: 'rates', tag: '指标', en: 'rates', heading: { zh: '回收与满意情况', en: 'Answered and satisfied' } },
    {
      part: 'words',
      text: '总体评分 4、5 分为满意，3 分为一般，1、2 分为不满意。没有答复的不计为满意，也不计入满意率的分母，在“发出”与“收回”之差中列示。链接问卷由服务商代录的答复，经医院确认后才计入；确认前列为“待确认”，不计入收回和满意率。',
    },
    {
      part: 'table',
      tag: '调查',
      en: 'surveys',
      heading: { zh: '各次调查', en: 'The surveys' },
      fine: true,
      columns: [
        { tag: '调查名称', en: 'survey', share: 28 },
        { tag: '所属期间', en: 'period', share: 32, align: 'center' },
        ...COUNTS,
      ],
    },
    {
      part: 'table',
      tag: '按问题',
      en: 'by question',
      heading: { zh: '各项评分', en: 'By question' },
      fine: true,
      columns: [
        { tag: '问题', en: 'question', share: 42 },
        { tag: '答复数', en: 'answers', share: 11, is: 'number' },
        ...(['5分', '4分', '3分', '2分', '1分'] as const).map((tag) => ({
          tag,
          en: tag,
          share: 9,
          is: 'number' as const,
        })),
        { tag: '平均分', en: 'mean', share: 26, align: 'center' },
      ],
    },
    {
      part: 'table',
      tag: '按科室',
      en: 'by department',
      heading: { zh: '各科室情况', en: 'By department' },
      fine: true,
      columns: [{ tag: '科室', en: 'department', share: 34 }, ...COUNTS],
    },
    {
      part: 'table',
      tag: '走访记录',
      en: 'visits',
      heading: { zh: '走访记录', en: 'Visits' },
      fine: true,
      columns: [
        { tag: '走访日期', en: 'when', share: 25, align: 'center' },
        { tag: '方式', en: 'how', share: 12, align: 'center' },
        { tag: '走访对象', en: 'whom', share: 26 },
        { tag: '交流内容', en: 'topics', share: 34 },
        { tag: '反馈', en: 'what was said', share: 46 },
        { tag: '评分', en: 'score', share: 10, align: 'center' },
        { tag: '答应事项', en: 'promised', share: 30 },
      ],
    },
    {
      part: 'table',
      tag: '意见',
      en: 'what was said',
      heading: { zh: '意见和建议', en: 'What should be better' },
      writing: { key: '意见内容', grows: false },
      columns: [
        { tag: '意见内容', en: 'words', share: 60 },
        { tag: '改进措施', en: 'what is done', share: 50, written: 'optional' },
      ],
    },
  ],
};
