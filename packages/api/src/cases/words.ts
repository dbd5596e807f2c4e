import { CaseKind, ClockName, Handling } from '@yinuo/obligations';
import { z } from 'zod';

export { CaseKind, ClockName, Handling };

export const CaseState = z.enum(['open', 'resolved', 'closed', 'merged']);
export type CaseState = z.infer<typeof CaseState>;

/** The gravest state of a case's clocks; `at-risk`: a pending clock past its first warning; `none`: no clock applies. */
export const CaseWorst = z.enum(['breached', 'at-risk', 'pending', 'excused', 'met', 'none']);
export type CaseWorst = z.infer<typeof CaseWorst>;

/** Through which the report or an act came (ZK-4…6, EB-5). */
export const CaseChannel = z.enum(['web', 'phone', 'wechat', 'qq', 'wecom', 'mail', 'fax', 'on-site', 'hook', 'other']);
export type CaseChannel = z.infer<typeof CaseChannel>;

/** Whose part the cause lies in (XY-5). */
export const CauseParty = z.enum(['supplier', 'hospital', 'third-party']);
export type CauseParty = z.infer<typeof CauseParty>;

export const CaseVerb = z.enum([
  'respond',
  'note',
  'attach',
  'hand-off',
  'hand-over',
  'assign',
  'escalate',
  'return-work-order',
  'request',
  'promise-request',
  'answer-request',
  'inform',
  'arrive',
  'accept-solution',
  'set-handling',
  'change-severity',
  'remote-failed',
  'pause',
  'resume',
  'answer',
  'reply',
  'resolve',
  'propose-cause',
  'agree-cause',
  'link',
  'merge',
  'reopen',
  'follow-up',
  'correct-report-time',
  'reveal-patient',
  'undo',
  'watch',
]);
export type CaseVerb = z.infer<typeof CaseVerb>;

export const InformAudience = z.enum(['hospital', 'patient', 'department', 'leader']);
/** What a notice is for: KL-7 comfort, cause and after-notice; XY-2 emergency plan; XY-4 alternative. */
export const InformPurpose = z.enum([
  'comfort',
  'cause',
  'after',
  'emergency-plan',
  'alternative',
  'progress',
  'other',
]);
export const LinkRelation = z.enum(['related', 'caused-by', 'follows', 'duplicate']);
export const FollowUpResult = z.enum(['satisfied', 'neutral', 'unsatisfied', 'not-reached']);

export const CaseSort = z.enum(['reported', '-reported', 'due', '-due', 'number', '-number']);
export type CaseSort = z.infer<typeof CaseSort>;
