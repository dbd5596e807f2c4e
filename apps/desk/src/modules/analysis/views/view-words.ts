import type { Text } from '@yinuo/kernel';

/** What one row of each published view is; in the order of the list. */
export const VIEW_WORDS: Readonly<Record<string, Text>> = {
  contract: { zh: '合同', en: 'a contract' },
  cases: { zh: '事件单', en: 'a case' },
  case_clock: { zh: '事件单的一种时限', en: 'one clock of a case' },
  case_task: { zh: '应办事项、回访', en: 'a demanded act or follow-up call' },
  work_order: { zh: '工单', en: 'a work order' },
  phone_call: { zh: '一次来电或电话响应（不含来电人）', en: 'a call of the hotline, without the caller' },
  duty_shift: { zh: '一个排定的班次（不含姓名）', en: 'a shift on the rota, without a name' },
  occurrence: { zh: '台账中的一次义务', en: 'an obligation of the ledger, once' },
  document: { zh: '文档（现行修订）', en: 'a document, its current revision' },
  inspection: { zh: '一次巡检', en: 'an inspection' },
  survey: { zh: '满意度调查', en: 'a survey' },
  survey_reply: { zh: '一位受访者（不含姓名）', en: 'one who was asked, without a name' },
  survey_answer: { zh: '一位受访者对一题的作答', en: 'an answer to one question' },
  visit: { zh: '一次走访（不含被访者姓名）', en: 'a visit, without the name of whom' },
  asset: { zh: '资产', en: 'an asset' },
  probe: { zh: '探测', en: 'a probe' },
  probe_hour: { zh: '一项探测的一小时', en: 'an hour of a probe' },
  alert: { zh: '告警', en: 'an alert' },
  outage: { zh: '停机', en: 'an outage' },
  downtime: {
    zh: '一方一天的停机分钟（重叠只计一次）',
    en: 'minutes of downtime of one party on one day, overlaps once',
  },
  difference: { zh: '对账差异', en: 'a difference of reconciliation' },
  penalty: { zh: '违约金', en: 'a penalty' },
  deed: {
    zh: '事实记录中的一次操作（不含内容；只有服务商人员具名）',
    en: 'a deed of the fact log, without what was written; only the supplier’s people are named',
  },
};
