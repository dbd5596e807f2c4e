import type { Text } from '@yinuo/kernel';
import type { ClockName, Handling } from '../language/index.ts';
import type { EndFact } from './why.ts';

export type Language = 'zh' | 'en';

export const CLOCK_WORDS: Readonly<Record<ClockName, Text>> = {
  respond: { zh: '响应', en: 'respond' },
  'hand-off': { zh: '转交技术', en: 'hand off' },
  arrive: { zh: '到场', en: 'arrive on site' },
  accept: { zh: '方案认可', en: 'solution accepted' },
  restore: { zh: '恢复', en: 'restore' },
  resolve: { zh: '解决', en: 'resolve' },
  fix: { zh: '修补', en: 'fix' },
  reply: { zh: '回复', en: 'reply' },
  answer: { zh: '答复', en: 'answer' },
};

export const FACT_WORDS: Readonly<Record<EndFact, Text>> = {
  reported: { zh: '报告', en: 'reported' },
  responded: { zh: '响应', en: 'responded' },
  'handed-off': { zh: '转交技术', en: 'handed off' },
  arrived: { zh: '到场', en: 'arrived' },
  'solution-accepted': { zh: '方案获认可', en: 'solution accepted' },
  resolved: { zh: '解决', en: 'resolved' },
  answered: { zh: '答复', en: 'answered' },
  replied: { zh: '回复', en: 'replied' },
  'replied-to-patient': { zh: '回复患者', en: 'replied to the patient' },
  'replied-to-hospital': { zh: '回复医院', en: 'replied to the hospital' },
  'remote-failed': { zh: '远程未能解决', en: 'remote attempt failed' },
  'severity-changed': { zh: '级别变更', en: 'severity changed' },
  'handling-set': { zh: '处理方式确定', en: 'handling set' },
  'cause-set': { zh: '原因认定', en: 'cause set' },
  paused: { zh: '暂停', en: 'paused' },
  resumed: { zh: '恢复计时', en: 'resumed' },
  reopened: { zh: '重开', en: 'reopened' },
  notified: { zh: '告知', en: 'notified' },
};

export const HANDLING_WORDS: Readonly<Record<Handling, Text>> = {
  none: { zh: '未定', en: 'not said' },
  remote: { zh: '远程', en: 'remote' },
  'on-site': { zh: '现场', en: 'on site' },
};

export const PARTY_WORDS: Readonly<Record<'supplier' | 'hospital' | 'third-party', Text>> = {
  supplier: { zh: '供应商', en: 'the supplier' },
  hospital: { zh: '医院', en: 'the hospital' },
  'third-party': { zh: '第三方', en: 'a third party' },
};
