import type { Paper, PaperPart } from '@yinuo/documents';
import { TOTALS } from '../../gather/parts.ts';

const OPEN_CASES: PaperPart = {
  part: 'table',
  tag: '未结事件',
  en: 'open cases',
  heading: { zh: '未解决事件', en: 'Open cases' },
  fine: true,
  red: { flag: '超期', column: '解决到期' },
  columns: [
    { tag: '编号', en: 'number', share: 22, align: 'center' },
    { tag: '类别', en: 'kind', share: 10, align: 'center' },
    { tag: '事项', en: 'what', share: 40 },
    { tag: '解决到期', en: 'due', share: 18, align: 'center' },
    { tag: '进展', en: 'progress', share: 40 },
  ],
};

const DUTIES: PaperPart = {
  part: 'table',
  tag: '到期义务',
  en: 'duties',
  heading: { zh: '本周及下周到期义务', en: 'Duties of this week and the next' },
  fine: true,
  empty: '没有到期的义务',
  red: { flag: '逾期', column: '完成情况' },
  columns: [
    { tag: '条款', en: 'clause', share: 14, align: 'center' },
    { tag: '义务', en: 'obligation', share: 50 },
    { tag: '应于', en: 'due', share: 18, align: 'center' },
    { tag: '完成情况', en: 'state', share: 26, align: 'center' },
  ],
};

const LAST_ACTIONS: PaperPart = {
  part: 'table',
  tag: '上次待办',
  en: 'actions of the meeting before',
  heading: { zh: '上次会议待办落实情况', en: 'Actions of the meeting before' },
  empty: '上次会议没有待办',
  writing: { key: '待办', grows: false },
  columns: [
    { tag: '待办', en: 'action', share: 44 },
    { tag: '责任人', en: 'by', share: 18, align: 'center' },
    { tag: '期限', en: 'until', share: 18, align: 'center' },
    { tag: '落实情况', en: 'how it went', share: 36, written: true },
  ],
};

/** 工作例会议程 (KL-3): from live data, with room for what people want to bring up. */
export const meetingAgendaPaper: Paper = {
  title: '工作例会议程',
  signs: [],
  parts: [
    {
      part: 'pairs',
      fields: [
        { tag: '会议时间', en: 'when', written: true },
        { tag: '会议地点', en: 'where', written: true },
        { tag: '参会人员', en: 'who', wide: true, written: true },
      ],
    },
    LAST_ACTIONS,
    { ...TOTALS, heading: { zh: '本周系统运行与服务情况', en: 'The week' } },
    { part: 'text', tag: '运行情况', en: 'how it ran', written: true },
    OPEN_CASES,
    DUTIES,
    {
      part: 'table',
      tag: '议题',
      en: 'topics',
      heading: { zh: '需要讨论的议题', en: 'To be discussed' },
      empty: '暂无议题',
      writing: { key: '议题内容', grows: true },
      columns: [
        { tag: '议题内容', en: 'topic', share: 60 },
        { tag: '提出人', en: 'by', share: 24, align: 'center', written: 'optional' },
        { tag: '用时', en: 'time', share: 16, align: 'center', written: 'optional' },
      ],
    },
  ],
};

/** 工作例会纪要 (KL-3): what was reported, decided, and who does what until when. */
export const meetingMinutesPaper: Paper = {
  title: '工作例会纪要',
  parts: [
    {
      part: 'pairs',
      fields: [
        { tag: '会议时间', en: 'when', written: true },
        { tag: '会议地点', en: 'where', written: true },
        { tag: '主持人', en: 'chair', written: true },
        { tag: '记录人', en: 'minutes by', written: true },
        { tag: '参会人员', en: 'who', wide: true, written: true },
      ],
    },
    { ...TOTALS, heading: { zh: '系统运行及运维支撑情况汇报', en: 'How it ran and what was done' } },
    { part: 'text', tag: '运行情况', en: 'how it ran', written: true },
    OPEN_CASES,
    DUTIES,
    {
      part: 'table',
      tag: '议定事项',
      en: 'decisions',
      heading: { zh: '会议议定事项', en: 'Decisions' },
      empty: '（待填写）',
      writing: { key: '事项内容', grows: true },
      columns: [
        { tag: '事项内容', en: 'topic', share: 40 },
        { tag: '结论', en: 'decision', share: 60, written: true },
      ],
    },
    {
      part: 'table',
      tag: '待办',
      en: 'actions',
      heading: { zh: '待办事项', en: 'Actions' },
      empty: '（待填写）',
      writing: { key: '待办事项', grows: true },
      columns: [
        { tag: '待办事项', en: 'action', share: 50 },
        { tag: '责任人', en: 'by', share: 20, align: 'center', written: true },
        { tag: '期限', en: 'until', share: 20, align: 'center', written: true },
      ],
    },
    LAST_ACTIONS,
  ],
};
