import type { CaseVerb } from '@yinuo/api';
import type { Act, ActBodies } from '../../../cases/index.ts';

/** Acts that open a form. Notes, attachments, watching, undoing and showing patient data have places of their own. */
export type FormAct = Exclude<Act, 'note' | 'watch' | 'undo'>;

/** How a field is filled in; its words are `caseActs:labels.<label>`. */
export type FieldInput =
  | { readonly as: 'line' | 'text'; readonly max: number }
  | { readonly as: 'choice'; readonly options: readonly string[] }
  | { readonly as: 'person' | 'severity' | 'module' | 'third-party' | 'case' | 'moment' | 'agree' | 'attachments' };

export type ActField<Body> = FieldInput & {
  readonly name: keyof Body & string;
  readonly label: string;
  readonly required?: true;
  /** Under 「更多」. */
  readonly folded?: true;
};

export interface ActForm<Body> {
  readonly fields: readonly ActField<Body>[];
  /** May be entered afterwards, with the time and channel of what happened. */
  readonly happened?: true;
  /** A telephone call counts when it names the caller. */
  readonly call?: true;
  readonly danger?: true;
}

const text = { as: 'text', max: 4000 } as const;
const reason = { as: 'line', max: 500, name: 'reason', label: 'reason' } as const;
const must = { required: true } as const;
const parties = ['supplier', 'hospital', 'third-party'] as const;

/** One form per act; the bodies are the API's, so a field that it does not know is a type error. */
export const ACT_FORMS: { readonly [Name in FormAct]: ActForm<ActBodies[Name]> } = {
  respond: { happened: true, call: true, fields: [{ ...text, name: 'text', label: 'response' }] },
  'hand-off': {
    happened: true,
    fields: [
      { as: 'person', name: 'person', label: 'technician' },
      { ...text, name: 'text', label: 'handOff' },
    ],
  },
  'hand-over': { fields: [{ ...reason, ...must }] },
  assign: { fields: [{ as: 'person', name: 'person', label: 'owner', ...must }, reason] },
  escalate: {
    happened: true,
    fields: [
      { ...text, name: 'asked', label: 'asked', ...must },
      { ...text, name: 'tried', label: 'tried' },
      { as: 'person', name: 'person', label: 'engineer' },
    ],
  },
  'return-work-order': {
    happened: true,
    fields: [
      { ...text, name: 'outcome', label: 'outcome', ...must },
      { as: 'line', max: 300, name: 'change', label: 'change' },
      { ...text, name: 'advice', label: 'advice' },
    ],
  },
  request: {
    happened: true,
    fields: [
      { as: 'third-party', name: 'org', label: 'thirdParty' },
      { as: 'line', max: 80, name: 'party', label: 'party' },
      { ...text, name: 'ask', label: 'ask', ...must },
      { as: 'attachments', name: 'files', label: 'files' },
      { as: 'moment', name: 'promisedBy', label: 'promisedBy' },
    ],
  },
  'promise-request': {
    happened: true,
    fields: [
      { as: 'moment', name: 'promisedBy', label: 'promisedBy', ...must },
      { ...text, name: 'text', label: 'words' },
    ],
  },
  'answer-request': {
    happened: true,
    fields: [{ as: 'text', max: 10_000, name: 'text', label: 'theirAnswer', ...must }],
  },
  inform: {
    happened: true,
    fields: [
      {
        as: 'choice',
        options: ['hospital', 'patient', 'department', 'leader'],
        name: 'audience',
        label: 'audience',
        ...must,
      },
      {
        as: 'choice',
        options: ['comfort', 'cause', 'progress', 'after', 'emergency-plan', 'alternative', 'other'],
        name: 'purpose',
        label: 'purpose',
        ...must,
      },
      { ...text, name: 'text', label: 'said', ...must },
    ],
  },
  arrive: { happened: true, fields: [{ as: 'text', max: 2000, name: 'text', label: 'words' }] },
  'accept-solution': { happened: true, fields: [{ ...text, name: 'text', label: 'words' }] },
  'set-handling': {
    happened: true,
    fields: [{ as: 'choice', options: ['remote', 'on-site'], name: 'handling', label: 'handling', ...must }, reason],
  },
  'change-severity': {
    happened: true,
    fields: [
      { as: 'severity', name: 'severity', label: 'severity', ...must },
      { ...reason, ...must },
    ],
  },
  'remote-failed': { happened: true, fields: [{ ...reason, ...must }] },
  pause: { happened: true, fields: [{ ...reason, ...must }] },
  resume: { happened: true, fields: [reason] },
  answer: { happened: true, fields: [{ as: 'text', max: 10_000, name: 'text', label: 'answer', ...must }] },
  reply: {
    happened: true,
    fields: [
      { as: 'choice', options: ['patient', 'hospital'], name: 'to', label: 'replyTo', ...must },
      { as: 'text', max: 10_000, name: 'text', label: 'answer', ...must },
    ],
  },
  resolve: {
    happened: true,
    fields: [
      { ...text, name: 'cause', label: 'cause', ...must },
      { as: 'choice', options: parties, name: 'party', label: 'causeParty', ...must },
      { as: 'text', max: 10_000, name: 'solution', label: 'solution', ...must },
      { as: 'module', name: 'module', label: 'module' },
      { as: 'line', max: 80, name: 'classification', label: 'classification' },
      { ...text, name: 'symptom', label: 'symptom', folded: true },
      { ...text, name: 'impact', label: 'impact', folded: true },
      { ...text, name: 'summary', label: 'summary', folded: true },
    ],
  },
  'propose-cause': {
    happened: true,
    fields: [
      { as: 'choice', options: parties, name: 'party', label: 'causeParty', ...must },
      { ...text, name: 'cause', label: 'cause', ...must },
    ],
  },
  'agree-cause': { fields: [{ as: 'agree', name: 'agree', label: 'agree', ...must }, reason] },
  link: {
    fields: [
      { as: 'case', name: 'other', label: 'otherCase', ...must },
      { as: 'choice', options: ['related', 'caused-by', 'follows', 'duplicate'], name: 'relation', label: 'relation' },
    ],
  },
  merge: { danger: true, fields: [{ as: 'case', name: 'into', label: 'mainCase', ...must }, reason] },
  reopen: { happened: true, fields: [{ as: 'text', max: 1000, name: 'reason', label: 'reason', ...must }] },
  'follow-up': {
    happened: true,
    fields: [
      {
        as: 'choice',
        options: ['satisfied', 'neutral', 'unsatisfied', 'not-reached'],
        name: 'result',
        label: 'followUp',
        ...must,
      },
      { as: 'line', max: 60, name: 'spokeTo', label: 'spokeTo' },
      { ...text, name: 'text', label: 'words' },
    ],
  },
  'correct-report-time': {
    fields: [
      { as: 'moment', name: 'reportedAt', label: 'reportedAt', ...must },
      { ...reason, ...must },
    ],
  },
};

export const isFormAct = (verb: CaseVerb): verb is FormAct => verb in ACT_FORMS;

/** The acts of the menu, in groups of one purpose. */
export const ACT_GROUPS = [
  {
    key: 'work',
    verbs: [
      'respond',
      'hand-off',
      'set-handling',
      'remote-failed',
      'arrive',
      'answer',
      'reply',
      'resolve',
      'pause',
      'resume',
    ],
  },
  { key: 'others', verbs: ['inform', 'request', 'escalate', 'assign', 'hand-over'] },
  {
    key: 'judge',
    verbs: ['change-severity', 'accept-solution', 'propose-cause', 'agree-cause', 'correct-report-time'],
  },
  { key: 'after', verbs: ['follow-up', 'reopen', 'link', 'merge'] },
] as const satisfies readonly { key: string; verbs: readonly FormAct[] }[];
