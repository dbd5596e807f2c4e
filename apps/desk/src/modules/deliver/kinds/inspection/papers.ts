import type { Paper, PaperPart } from '@yinuo/documents';

/** XY-7: time, contents, result, abnormal events, feedback, solutions; EB-1, EB-2, KL-2, KL-15: the same with analysis and advice. */
const FOUND: readonly PaperPart[] = [
  {
    part: 'pairs',
    fields: [
      { tag: '巡检清单', en: 'checklist', wide: true },
      { tag: '应完成日期', en: 'due' },
      { tag: '巡检时间', en: 'measured at' },
      { tag: '完成时间', en: 'signed at', required: true },
      { tag: '巡检结果', en: 'result', wide: true, required: true },
    ],
  },
  {
    part: 'figures',
    fields: [
      { tag: '巡检项数', en: 'items', is: 'number' },
      { tag: '正常项数', en: 'in order', is: 'number' },
      { tag: '异常项数', en: 'not in order', is: 'number' },
      { tag: '待检项数', en: 'still open', is: 'number' },
    ],
  },
  {
    part: 'table',
    tag: '巡检内容',
    en: 'contents',
    heading: { zh: '巡检内容与结果', en: 'Contents and results' },
    fine: true,
    empty: '本期没有巡检',
    red: { flag: '异常', column: '结果' },
    columns: [
      { tag: '序号', en: 'no.', share: 7, is: 'number' },
      { tag: '巡检项', en: 'item', share: 20, required: true },
      { tag: '要求', en: 'demanded', share: 34 },
      { tag: '方式', en: 'way', share: 13, align: 'center' },
      { tag: '结果', en: 'result', share: 11, align: 'center', required: true },
      { tag: '情况说明', en: 'remark', share: 25 },
    ],
  },
  {
    part: 'table',
    tag: '实测值',
    en: 'measured values',
    heading: { zh: '实测值', en: 'Measured values' },
    fine: true,
    empty: '本期没有自动采集的实测值',
    red: { flag: '超限', column: '判定' },
    columns: [
      { tag: '所属巡检项', en: 'item', share: 20 },
      { tag: '监测对象', en: 'probe', share: 26 },
      { tag: '实测时间', en: 'measured at', share: 20, align: 'center' },
      { tag: '数值', en: 'value', share: 13, align: 'center', required: true },
      { tag: '图示', en: 'bar', share: 25, align: 'center', picture: { widthMm: 32, heightMm: 5 } },
      { tag: '限值', en: 'limit', share: 12, align: 'center' },
      { tag: '判定', en: 'verdict', share: 16, align: 'center' },
    ],
  },
];

const CONCLUDED: readonly PaperPart[] = [
  {
    part: 'table',
    tag: '异常事件',
    en: 'abnormal events',
    heading: { zh: '异常事件', en: 'Abnormal events' },
    fine: true,
    empty: '本期无异常事件',
    columns: [
      { tag: '异常项', en: 'item', share: 22 },
      { tag: '异常情况', en: 'what was found', share: 56, required: true },
      { tag: '事件单', en: 'case', share: 22, align: 'center' },
    ],
  },
  {
    part: 'pairs',
    heading: { zh: '异常反馈、运行情况分析与解决方案', en: 'Feedback, analysis and solutions' },
    fields: [
      { tag: '异常反馈', en: 'feedback', wide: true, required: true, written: true },
      { tag: '情况分析', en: 'analysis', wide: true },
      { tag: '解决方案', en: 'solutions and advice', wide: true, required: true },
    ],
  },
  {
    part: 'pictures',
    tag: '截图与照片',
    en: 'screenshots and photos',
    heading: { zh: '截图与照片', en: 'Screenshots and photos' },
    box: { widthMm: 70, heightMm: 68 },
    empty: '本期没有截图或照片',
  },
  {
    part: 'pairs',
    heading: { zh: '巡检人', en: 'Who inspected' },
    fields: [
      { tag: '巡检人', en: 'inspected by', required: true },
      { tag: '手写签名', en: 'signature', picture: { widthMm: 45, heightMm: 16 } },
    ],
  },
];

/** 《日常系统巡检记录单》 and the quarter's 巡检分析报告. */
export const inspectionPaper: Paper = { title: '巡检记录', parts: [...FOUND, ...CONCLUDED] };

const times: PaperPart = {
  part: 'table',
  tag: '响应时间',
  en: 'response times',
  heading: { zh: '接口与页面响应时间（由慢到快）', en: 'Interfaces and pages, the slowest first' },
  fine: true,
  empty: '本期无样本',
  red: { flag: '变慢', column: '变化' },
  columns: [
    { tag: '对象', en: 'what', share: 32 },
    { tag: '本期均值', en: 'mean', share: 15, align: 'center' },
    { tag: '本期最大', en: 'highest', share: 15, align: 'center' },
    { tag: '上期均值', en: 'mean before', share: 15, align: 'center' },
    { tag: '变化', en: 'change', share: 12, align: 'center' },
    { tag: '样本数', en: 'samples', share: 12, is: 'number' },
  ],
};

/** XY-11: the slowest endpoints and statements beside the quarter before. */
export const performancePaper: Paper = {
  title: '系统性能分析报告',
  parts: [
    ...FOUND,
    times,
    {
      part: 'table',
      tag: '走势',
      en: 'day by day',
      heading: { zh: '最慢对象每日平均响应时间', en: 'The slowest, day by day' },
      fine: true,
      empty: '本期无样本',
      columns: [
        { tag: '走势图', en: 'chart', share: 70, align: 'center', picture: { widthMm: 108, heightMm: 34 } },
        { tag: '图注', en: 'what it shows', share: 30 },
      ],
    },
    {
      part: 'table',
      tag: '语句耗时',
      en: 'statements',
      heading: { zh: 'SQL 语句耗时（由高到低）', en: 'The dearest SQL statements' },
      fine: true,
      empty: '本期没有语句统计',
      red: { flag: '语句变慢', column: '平均' },
      columns: [
        { tag: '语句', en: 'statement', share: 40 },
        { tag: '数据库', en: 'database', share: 16 },
        { tag: '次数', en: 'calls', share: 12, is: 'number' },
        { tag: '平均', en: 'mean', share: 14, align: 'center' },
        { tag: '上期平均', en: 'mean before', share: 14, align: 'center' },
        { tag: '累计', en: 'total', share: 14, align: 'center' },
      ],
    },
    { part: 'text', tag: '语句来源', en: 'where they come from' },
    ...CONCLUDED,
  ],
};
