import { z } from 'zod';
import { InstantText, LocalText, page } from '../paging.ts';
import { CaseChannel, CaseKind, CaseState, CaseVerb, CaseWorst, CauseParty, ClockName, Handling } from './words.ts';

const PersonRef = z.object({ id: z.string().nullable(), name: z.string() });

export const CaseDemand = z.object({
  name: z.string(),
  title: LocalText,
  since: InstantText,
  metAt: InstantText.nullable(),
});

/** One clock of a case as the judge sees it at the instant of the reply. */
export const CaseClock = z.object({
  clause: z.string(),
  obligation: z.string(),
  title: LocalText,
  clock: ClockName,
  clockTitle: LocalText,
  start: InstantText,
  due: InstantText.nullable(),
  state: z.enum(['pending', 'met', 'breached', 'excused']),
  atRisk: z.boolean(),
  /** Share of the time that is used, in percent; null where time does not count towards a length (a cut-off). */
  usedPercent: z.number().int().nullable(),
  metAt: InstantText.nullable(),
  elapsedMs: z.number().int(),
  provisional: z.boolean(),
  agreedWord: z.string().nullable().describe('the vague word of the clause for which the figure was agreed'),
  warnings: z.array(z.object({ share: z.number(), at: InstantText })),
  demands: z.array(CaseDemand),
  /** The reasons, one short sentence each. */
  why: z.array(LocalText),
});
export type CaseClock = z.infer<typeof CaseClock>;

export const CaseSummary = z.object({
  id: z.string(),
  number: z.string(),
  version: z.number().int(),
  contract: z.string(),
  kind: CaseKind,
  severity: z.string().nullable(),
  channel: CaseChannel,
  title: z.string().describe('identity and telephone numbers masked'),
  module: z.string().nullable(),
  outOfScope: z.boolean(),
  state: CaseState,
  handling: Handling,
  worst: CaseWorst,
  nextDue: z.object({ at: InstantText, clause: z.string(), clock: ClockName }).nullable(),
  openDemands: z.number().int(),
  owner: PersonRef.nullable(),
  backup: PersonRef.nullable(),
  reporter: z.object({ name: z.string().nullable(), department: z.string().nullable() }),
  party: CauseParty.nullable(),
  partyAgreed: z.boolean(),
  classification: z.string().nullable(),
  reportedAt: InstantText,
  recordedAt: InstantText,
  firstResponseAt: InstantText.nullable(),
  resolvedAt: InstantText.nullable(),
  closedAt: InstantText.nullable(),
  mergedInto: z.string().nullable(),
});
export type CaseSummary = z.infer<typeof CaseSummary>;
export const CasePage = page(CaseSummary);

/** What every verb answers: enough to redraw head and clocks; read the case for the rest. */
export const CaseHead = CaseSummary.extend({ clocks: z.array(CaseClock), may: z.array(CaseVerb) });
export type CaseHead = z.infer<typeof CaseHead>;

export const TimelineEntry = z.object({
  id: z.string().describe('id of the fact'),
  type: z.string().describe('case.reported, case.responded, …'),
  at: InstantText,
  /** Later than `at` when it was entered afterwards. */
  recordedAt: InstantText,
  by: z.object({
    kind: z.enum(['person', 'robot', 'system', 'anonymous']),
    id: z.string().nullable(),
    name: z.string().nullable(),
  }),
  channel: z.string().nullable(),
  text: z.string().nullable(),
  internal: z.boolean(),
  data: z
    .record(z.string(), z.unknown())
    .describe('what this type of fact says; identity and telephone numbers masked'),
  /** The later fact that took this one back. */
  undoneBy: z.string().nullable(),
  undoable: z.boolean(),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

export const CaseTask = z.object({
  id: z.string(),
  case: z.string(),
  number: z.string(),
  contract: z.string(),
  caseTitle: z.string(),
  kind: z.enum(['demand', 'follow-up', 'request']),
  /** Of a demand: its name, e.g. `start-emergency-plan`. */
  name: z.string(),
  title: LocalText,
  clause: z.string().nullable(),
  since: InstantText,
  due: InstantText,
  overdue: z.boolean(),
  doneAt: InstantText.nullable(),
  assignee: PersonRef.nullable(),
});
export type CaseTask = z.infer<typeof CaseTask>;

export const PartyRequest = z.object({
  id: z.string(),
  org: z.string().nullable(),
  party: z.string(),
  ask: z.string(),
  askedAt: InstantText,
  promisedBy: InstantText.nullable(),
  answeredAt: InstantText.nullable(),
  answer: z.string().nullable(),
  overdue: z.boolean(),
});
export type PartyRequest = z.infer<typeof PartyRequest>;

export const WorkOrder = z.object({
  id: z.string(),
  number: z.string(),
  person: PersonRef.nullable(),
  asked: z.string(),
  tried: z.string().nullable(),
  openedAt: InstantText,
  returnedAt: InstantText.nullable(),
  outcome: z.string().nullable(),
  change: z.string().nullable(),
  advice: z.string().nullable(),
});
export type WorkOrder = z.infer<typeof WorkOrder>;

export const CaseAttachment = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  bytes: z.number().int(),
  by: PersonRef,
  at: InstantText,
});
export type CaseAttachment = z.infer<typeof CaseAttachment>;

export const CaseLink = z.object({
  case: z.string(),
  number: z.string(),
  title: z.string(),
  state: CaseState,
  relation: z.enum([
    'related',
    'caused-by',
    'causes',
    'follows',
    'followed-by',
    'duplicate',
    'merged-here',
    'merged-into',
  ]),
});
export type CaseLink = z.infer<typeof CaseLink>;

export const CaseDetail = CaseHead.extend({
  description: z.string().nullable(),
  contact: z.string().nullable().describe('masked'),
  patient: z.object({ name: z.string(), mobile: z.string(), residentId: z.string() }).nullable().describe('masked'),
  cause: z.string().nullable(),
  solution: z.string().nullable(),
  impact: z.string().nullable(),
  symptom: z.string().nullable(),
  summary: z.string().nullable(),
  followUp: z.string().nullable(),
  paused: z.boolean(),
  watching: z.boolean(),
  /** The version of the contract by which it is judged. */
  contractVersion: z.number().int(),
  timeline: z.array(TimelineEntry),
  tasks: z.array(CaseTask),
  requests: z.array(PartyRequest),
  workOrders: z.array(WorkOrder),
  attachments: z.array(CaseAttachment),
  links: z.array(CaseLink),
});
export type CaseDetail = z.infer<typeof CaseDetail>;

export const PatientRevealed = z.object({
  name: z.string().nullable(),
  mobile: z.string().nullable(),
  residentId: z.string().nullable(),
  title: z.string(),
  description: z.string().nullable(),
  contact: z.string().nullable(),
});

const TodayItem = z.object({ case: CaseSummary, clocks: z.array(CaseClock) });

export const CasesToday = z.object({
  now: InstantText,
  contracts: z.array(
    z.object({
      contract: z.string(),
      /** Open cases. */
      open: z.number().int(),
      /** Open, with a clock running in time; at risk: past its first warning; broken: a clock ran out, or broke today. */
      promised: z.number().int(),
      atRisk: z.number().int(),
      broken: z.number().int(),
      brokenToday: z.number().int(),
      tasks: z.number().int(),
      /** The first few of each, soonest due first, with their reasons. */
      top: z.object({ promised: z.array(TodayItem), atRisk: z.array(TodayItem), broken: z.array(TodayItem) }),
    }),
  ),
  /** Demanded acts, follow-up calls and overdue promises that are mine, soonest due first. */
  tasks: z.array(CaseTask),
});
export type CasesToday = z.infer<typeof CasesToday>;

/** A share that states its rule: `numerator` of `denominator`; null rate when there is no sample. */
export const Rate = z.object({
  numerator: z.number().int(),
  denominator: z.number().int(),
  percent: z.number().nullable(),
});

export const CaseFigures = z.object({
  contract: z.string(),
  month: z.string(),
  asOf: InstantText,
  reported: z.number().int(),
  resolved: z.number().int(),
  open: z.number().int(),
  merged: z.number().int(),
  withoutClock: z.number().int(),
  by: z.object({
    kind: z.record(z.string(), z.number().int()),
    severity: z.record(z.string(), z.number().int()),
    module: z.record(z.string(), z.number().int()),
    party: z.record(z.string(), z.number().int()),
    classification: z.record(z.string(), z.number().int()),
    channel: z.record(z.string(), z.number().int()),
  }),
  clocks: z.array(
    z.object({
      clause: z.string(),
      obligation: z.string(),
      clock: ClockName,
      title: LocalText,
      met: z.number().int(),
      breached: z.number().int(),
      excused: z.number().int(),
      pending: z.number().int(),
      /** Met, of those that are met or breached: excused and still running ones are left out. */
      kept: Rate,
    }),
  ),
});
export type CaseFigures = z.infer<typeof CaseFigures>;

export const SavedView = z.object({
  id: z.string(),
  name: z.string(),
  query: z.record(z.string(), z.string()),
  shared: z.boolean(),
  own: z.boolean(),
  by: z.string(),
});
export type SavedView = z.infer<typeof SavedView>;
