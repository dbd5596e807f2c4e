import type { Text } from '@yinuo/kernel';
import { CLOCK_WORDS, HANDLING_WORDS, KIND_WORDS, PARTY_WORDS } from '@yinuo/obligations';
import { causes, differenceClasses } from '@yinuo/reconcile';

const text = (zh: string, en: string): Text => ({ zh, en });

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];
const DAYS_EN = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Column → code → words. A state's words are the same wherever it occurs. */
export const CODE_WORDS: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  kind: {
    ...KIND_WORDS,
    duty: text('周期义务', 'duty'),
    report: text('报告', 'report'),
    payment: text('付款', 'payment'),
    pay: text('支付', 'payment'),
    refund: text('退款', 'refund'),
  },
  clock: CLOCK_WORDS,
  handling: HANDLING_WORDS,
  party: PARTY_WORDS,
  payer: PARTY_WORDS,
  owed_by: PARTY_WORDS,
  promise: {
    breached: text('违约', 'breached'),
    'at-risk': text('将超时', 'at risk'),
    pending: text('未到期', 'not due'),
    excused: text('免责', 'excused'),
    met: text('守约', 'kept'),
    none: text('无时限', 'no clock'),
  },
  state: {
    met: text('守约', 'kept'),
    breached: text('违约', 'breached'),
    excused: text('免责', 'excused'),
    pending: text('未到期', 'not due'),
    open: text('处理中', 'open'),
    resolved: text('已解决', 'resolved'),
    closed: text('已关闭', 'closed'),
    merged: text('已合并', 'merged'),
    waiting: text('待定期', 'waiting'),
    planned: text('计划中', 'planned'),
    'due-soon': text('临近', 'due soon'),
    due: text('今日到期', 'due'),
    overdue: text('逾期', 'overdue'),
    missed: text('错过', 'missed'),
    done: text('已完成', 'done'),
    confirmed: text('已确认', 'confirmed'),
    waived: text('已豁免', 'waived'),
    filling: text('填写中', 'being filled in'),
    signed: text('已签字', 'signed'),
    proposed: text('待审', 'proposed'),
    accepted: text('已接受', 'accepted'),
    disputed: text('有争议', 'disputed'),
    'written-off': text('已核销', 'written off'),
    matched: text('手工勾对', 'matched'),
    recovering: text('追款中', 'recovering'),
    recovered: text('已追回', 'recovered'),
    cleared: text('已自动核销', 'cleared'),
  },
  stage: {
    queued: text('排队中', 'queued'),
    failed: text('未生成', 'failed'),
    cancelled: text('已取消', 'cancelled'),
    draft: text('草稿', 'draft'),
    reviewed: text('已审核', 'reviewed'),
    delivered: text('已交付', 'handed over'),
    receipted: text('已签收', 'signed for'),
  },
  channel: {
    web: text('网页', 'web'),
    phone: text('电话', 'telephone'),
    wechat: text('微信', 'WeChat'),
    qq: text('QQ', 'QQ'),
    wecom: text('企业微信', 'WeCom'),
    mail: text('邮件', 'mail'),
    fax: text('传真', 'fax'),
    'on-site': text('现场', 'on site'),
    hook: text('系统对接', 'interface'),
    other: text('其他', 'other'),
  },
  class: differenceClasses,
  cause: Object.fromEntries(Object.entries(causes).map(([id, { cause }]) => [id, cause])),
  weekday: Object.fromEntries(WEEKDAYS.map((day, index) => [index + 1, text(`星期${day}`, DAYS_EN[index] ?? '')])),
};
