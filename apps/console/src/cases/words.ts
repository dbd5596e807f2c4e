import type { CaseChannel, CaseKind, CaseState, CaseWorst, CauseParty } from '@yinuo/api';

// The API's closed lists, spelt out: importing its schemas would bring their parser into the page.

export const KINDS = [
  'fault',
  'disaster',
  'complaint',
  'patient',
  'vulnerability',
  'question',
  'consultation',
  'demand',
] as const satisfies readonly CaseKind[];
export const STATES = ['open', 'resolved', 'closed', 'merged'] as const satisfies readonly CaseState[];
export const WORST = [
  'breached',
  'at-risk',
  'pending',
  'excused',
  'met',
  'none',
] as const satisfies readonly CaseWorst[];
export const CHANNELS = [
  'web',
  'phone',
  'wechat',
  'qq',
  'wecom',
  'mail',
  'fax',
  'on-site',
  'hook',
  'other',
] as const satisfies readonly CaseChannel[];
export const PARTIES = ['supplier', 'hospital', 'third-party'] as const satisfies readonly CauseParty[];
