import type { Text } from '@yinuo/kernel';
import type { CaseKind, Every, Limit, Obligation, PaymentEvent, ReachedBy, Side, Weekday } from '../language/index.ts';
import { text } from './both.ts';

export const KIND_WORDS: Readonly<Record<CaseKind, Text>> = {
  fault: text('故障', 'fault'),
  consultation: text('咨询', 'consultation'),
  demand: text('需求', 'demand'),
  complaint: text('投诉', 'complaint'),
  patient: text('患者问题', 'patient case'),
  vulnerability: text('漏洞', 'vulnerability'),
  question: text('疑问', 'question'),
  disaster: text('系统灾难', 'disaster'),
};

export const TYPE_WORDS: Readonly<Record<Obligation['type'], Text>> = {
  clock: text('时限', 'clock'),
  duty: text('周期义务', 'duty'),
  limit: text('限值', 'limit'),
  standing: text('持续义务', 'standing'),
  gate: text('事前批准', 'gate'),
  payment: text('付款', 'payment'),
  penalty: text('违约金', 'penalty'),
  retention: text('保存', 'retention'),
};

export const EVERY_WORDS: Readonly<Record<Every, Text>> = {
  day: text('每天', 'a day'),
  week: text('每周', 'a week'),
  month: text('每月', 'a month'),
  quarter: text('每季度', 'a quarter'),
  year: text('每年', 'a year'),
  term: text('服务期内', 'in the term'),
  holiday: text('每个法定节假日前', 'before each statutory holiday'),
  'as-needed': text('按需', 'as needed'),
};

export const REACHED_WORDS: Readonly<Record<ReachedBy, Text>> = {
  telephone: text('电话', 'by telephone'),
  'on-site': text('现场', 'on the spot'),
  either: text('现场或电话', 'on the spot or by telephone'),
};

export const SIDE_WORDS: Readonly<Record<Side, Text>> = {
  hospital: text('医院', 'hospital'),
  supplier: text('供应商', 'supplier'),
};

export const EVENT_WORDS: Readonly<Record<PaymentEvent, Text>> = {
  signing: text('合同签订', 'signing'),
  'term-end': text('服务到期', 'end of the term'),
  'invoice-received': text('收到发票', 'invoice received'),
  acceptance: text('取得验收报告', 'acceptance'),
  delivery: text('交付', 'delivery'),
};

export const RULE_WORDS: Readonly<Record<Limit['rule'], Text>> = {
  'at-most': text('不超过', 'at most'),
  'less-than': text('少于', 'less than'),
  'at-least': text('不少于', 'at least'),
};

export const UNIT_WORDS: Readonly<Record<Limit['unit'], Text>> = {
  second: text(' 秒', ' s'),
  minute: text(' 分钟', ' min'),
  hour: text(' 小时', ' h'),
  day: text(' 天', ' days'),
  'working-day': text(' 个工作日', ' working days'),
  week: text(' 周', ' weeks'),
  month: text(' 个月', ' months'),
  'person-day': text(' 人日', ' person-days'),
  percent: text('%', '%'),
  times: text(' 次', ' times'),
  yuan: text(' 元', ' yuan'),
};

export const PER_WORDS: Readonly<Record<Limit['per'], Text>> = {
  always: text('', ''),
  case: text('（每件）', ' per case'),
  day: text('（每天）', ' a day'),
  week: text('（每周）', ' a week'),
  month: text('（每月）', ' a month'),
  quarter: text('（每季度）', ' a quarter'),
  year: text('（每年）', ' a year'),
  term: text('（服务期内）', ' in the term'),
};

export const WEEKDAY_WORDS: Readonly<Record<Weekday, Text>> = {
  mon: text('周一', 'Monday'),
  tue: text('周二', 'Tuesday'),
  wed: text('周三', 'Wednesday'),
  thu: text('周四', 'Thursday'),
  fri: text('周五', 'Friday'),
  sat: text('周六', 'Saturday'),
  sun: text('周日', 'Sunday'),
};
