import { z } from 'zod';

/** What sort of case was reported. Closed: the desk's forms and the judge know these. */
export const CaseKind = z.enum([
  'fault',
  'consultation',
  'demand',
  'complaint',
  'patient',
  'vulnerability',
  'question',
  'disaster',
]);
export type CaseKind = z.infer<typeof CaseKind>;

/** How a fault is being handled; `none` until somebody says. */
export const Handling = z.enum(['none', 'remote', 'on-site']);
export type Handling = z.infer<typeof Handling>;

export const FactType = z.enum([
  'reported',
  'responded',
  'handed-off',
  'arrived',
  'solution-accepted',
  'resolved',
  'answered',
  'replied',
  'remote-failed',
  'severity-changed',
  'handling-set',
  'cause-set',
  'paused',
  'resumed',
  'reopened',
  'notified',
]);
export type FactType = z.infer<typeof FactType>;

export const ClockName = z.enum([
  'respond',
  'hand-off',
  'arrive',
  'accept',
  'restore',
  'resolve',
  'fix',
  'reply',
  'answer',
]);
export type ClockName = z.infer<typeof ClockName>;

/** The side that owes or pays. */
export const Side = z.enum(['hospital', 'supplier']);
export type Side = z.infer<typeof Side>;

/** The desk's module in which the obligation is done and proved. */
export const DeskModule = z.enum([
  'org',
  'agreement',
  'asset',
  'cases',
  'rota',
  'watch',
  'inspect',
  'money',
  'change',
  'knowledge',
  'outreach',
  'ledger',
  'deliver',
  'care',
]);
export type DeskModule = z.infer<typeof DeskModule>;

export const Weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
export type Weekday = z.infer<typeof Weekday>;
