import { z } from 'zod';
import { DateText, InstantText, LocalText, line, PageQuery, page, text } from '../paging.ts';
import { route } from '../route.ts';

const Ref = line(64);
const Params = z.strictObject({ id: Ref });
/** `a,b` or `?x=a&x=b`; a list that has been read already stays one. */
const listOf = <T extends z.ZodType<unknown, string>>(item: T) =>
  z
    .union([
      z
        .string()
        .max(3000)
        .transform((joined) => joined.split(',').filter((one) => one !== '')),
      z.array(z.string().max(200)).max(40),
    ])
    .pipe(z.array(item).max(40))
    .describe('joined by commas');

export const OccurrenceState = z.enum([
  'waiting',
  'planned',
  'due-soon',
  'due',
  'overdue',
  'missed',
  'done',
  'confirmed',
  'waived',
  'withdrawn',
]);
export type OccurrenceState = z.infer<typeof OccurrenceState>;
export const OccurrenceKind = z.enum(['duty', 'report', 'payment']);
export const OwingSide = z.enum(['hospital', 'supplier']);
const PaymentEventName = z.enum(['signing', 'term-end', 'invoice-received', 'acceptance', 'delivery']);

const EvidenceLink = z.strictObject({
  kind: z.enum(['case', 'document', 'web']),
  ref: line(400).describe('id of the case or document, or an address'),
  title: line(120),
});

/** At least one of words, links and files that were uploaded before. */
export const EvidenceInput = z.strictObject({
  text: text(4000).optional(),
  links: z.array(EvidenceLink).max(20).default([]),
  files: z.array(Ref).max(20).default([]),
});
/** `version`: refuse with `state.stale` when the occurrence has moved on since it was read. */
const guard = { occurrence: Ref, version: z.number().int().min(1).optional() };

export const CompleteOccurrence = z.strictObject({
  ...guard,
  doneAt: InstantText.optional().describe('when it was done, if not now; never in the future'),
  evidence: EvidenceInput,
});
export const ConfirmOccurrence = z.strictObject(guard);
export const ReopenOccurrence = z.strictObject({ ...guard, reason: text(1000) });
export const WaiveOccurrence = z.strictObject({ ...guard, reason: text(1000) });
/** An event that dates a payment: the invoice was received, the work was accepted. */
export const RecordPaymentEvent = z.strictObject({ ...guard, event: PaymentEventName, on: DateText });

const OccurrenceFilter = z.strictObject({
  contract: listOf(Ref).optional(),
  kind: listOf(OccurrenceKind).optional(),
  state: listOf(OccurrenceState).optional(),
  owedBy: OwingSide.optional(),
  clause: line(20).optional(),
  obligation: line(80).optional(),
  dueFrom: DateText.optional().describe('due on or after this day'),
  dueTo: DateText.optional().describe('due on or before this day'),
  search: line(60).optional().describe('part of a title, clause or period'),
});
export const ListOccurrences = OccurrenceFilter.extend(PageQuery.shape);
export const ExportOccurrences = OccurrenceFilter;
export const LedgerMonth = z.strictObject({
  contract: listOf(Ref).optional(),
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
});
export const LedgerTimeline = z.strictObject({ contract: Ref });

export const OccurrenceSummary = z.object({
  id: z.string(),
  contract: z.object({ id: z.string(), code: z.string() }),
  clause: z.string(),
  obligation: z.string(),
  kind: OccurrenceKind,
  title: LocalText,
  owedBy: OwingSide,
  period: z.string(),
  number: z.number().int(),
  of: z.number().int(),
  from: DateText,
  to: DateText,
  due: DateText.nullable(),
  dueAt: InstantText.nullable(),
  state: OccurrenceState,
  /** Done after its due instant. */
  late: z.boolean(),
  provisional: z.boolean(),
  amountFen: z.number().int().nullable(),
  doneAt: InstantText.nullable(),
  doneBy: z.string().nullable(),
});
export type OccurrenceSummary = z.infer<typeof OccurrenceSummary>;

const FileView = z.object({ id: z.string(), name: z.string(), bytes: z.number().int() });
export const OccurrenceDetail = OccurrenceSummary.extend({
  contractVersion: z.number().int(),
  /** What counts as proof, in the contract's words. */
  proof: z.array(LocalText),
  document: z.object({ id: z.string(), title: LocalText }).nullable(),
  missedAt: InstantText.nullable(),
  /** What must be known before there is a date. */
  condition: z
    .object({
      code: z.enum(['after-events', 'holiday-notice']),
      events: z.array(z.object({ event: PaymentEventName, on: DateText.nullable() })),
      days: z.number().int().nullable(),
      of: z.enum(['calendar', 'working']).nullable(),
      year: z.number().int().nullable(),
    })
    .nullable(),
  evidence: z
    .object({ text: z.string().nullable(), links: z.array(EvidenceLink), files: z.array(FileView) })
    .nullable(),
  confirmedAt: InstantText.nullable(),
  confirmedBy: z.string().nullable(),
  reason: z.string().nullable(),
  version: z.number().int(),
  history: z.array(
    z.object({ type: z.string(), at: InstantText, by: z.string().nullable(), data: z.record(z.string(), z.unknown()) }),
  ),
  may: z.array(z.enum(['complete', 'confirm', 'reopen', 'waive', 'record-event'])),
});
export type OccurrenceDetail = z.infer<typeof OccurrenceDetail>;

export const LedgerDays = z.object({
  month: z.string(),
  days: z.array(
    z.object({
      date: DateText,
      working: z.boolean(),
      reason: LocalText,
      published: z.boolean(),
      items: z.array(OccurrenceSummary),
    }),
  ),
});
export type LedgerDays = z.infer<typeof LedgerDays>;

const TimelineMark = z.object({
  id: z.string(),
  period: z.string(),
  from: DateText,
  to: DateText,
  due: DateText.nullable(),
  state: OccurrenceState,
});
export const LedgerTerm = z.object({
  contract: z.string(),
  startsOn: DateText.nullable(),
  endsOn: DateText.nullable(),
  today: DateText,
  rows: z.array(
    z.object({
      clause: z.string(),
      obligation: z.string(),
      kind: OccurrenceKind,
      title: LocalText,
      owedBy: OwingSide,
      marks: z.array(TimelineMark),
    }),
  ),
});
export type LedgerTerm = z.infer<typeof LedgerTerm>;

/** Of one contract, how each obligation that has occurrences stands today. */
export const LedgerStanding = z.object({
  contract: z.string(),
  asOf: InstantText,
  obligations: z.array(
    z.object({
      obligation: z.string(),
      states: z.record(z.string(), z.number().int()),
      /** The one that falls due next, or is longest overdue. */
      next: z.object({ id: z.string(), due: DateText.nullable(), state: OccurrenceState }).nullable(),
    }),
  ),
});
export type LedgerStanding = z.infer<typeof LedgerStanding>;

export const LedgerFeed = z.object({
  id: z.string(),
  contract: z.string().nullable(),
  language: z.enum(['zh', 'en']),
  createdAt: InstantText,
  revokedAt: InstantText.nullable(),
});
export const CreateLedgerFeed = z.strictObject({
  contract: Ref.optional().describe('absent: all contracts of the own organisation'),
  language: z.enum(['zh', 'en']).default('zh'),
});

const ledger = { tag: 'ledger' } as const;

export const listOccurrencesRoute = route({
  ...ledger,
  name: 'listOccurrences',
  method: 'GET',
  path: '/api/occurrences',
  access: 'ledger.read',
  summary: 'Everything that is owed by a date, by due date; what has no date yet comes last',
  query: ListOccurrences,
  reply: page(OccurrenceSummary),
});
export const getOccurrenceRoute = route({
  ...ledger,
  name: 'getOccurrence',
  method: 'GET',
  path: '/api/occurrences/{id}',
  access: 'ledger.read',
  summary: 'One occurrence with its evidence and history',
  params: Params,
  reply: OccurrenceDetail,
});
export const completeOccurrenceRoute = route({
  ...ledger,
  name: 'completeOccurrence',
  method: 'POST',
  path: '/api/occurrences/{id}/complete',
  access: 'occurrence.complete',
  summary: 'Done, with evidence; by the side that owes it',
  params: Params,
  body: CompleteOccurrence.omit({ occurrence: true }),
  reply: OccurrenceDetail,
});
export const confirmOccurrenceRoute = route({
  ...ledger,
  name: 'confirmOccurrence',
  method: 'POST',
  path: '/api/occurrences/{id}/confirm',
  access: 'occurrence.confirm',
  summary: 'The side to which it is owed confirms that it was done',
  params: Params,
  body: ConfirmOccurrence.omit({ occurrence: true }),
  reply: OccurrenceDetail,
});
export const reopenOccurrenceRoute = route({
  ...ledger,
  name: 'reopenOccurrence',
  method: 'POST',
  path: '/api/occurrences/{id}/reopen',
  access: 'occurrence.complete',
  summary: 'Takes back what was entered: the owing side before it is confirmed, the other side also afterwards',
  params: Params,
  body: ReopenOccurrence.omit({ occurrence: true }),
  reply: OccurrenceDetail,
});
export const waiveOccurrenceRoute = route({
  ...ledger,
  name: 'waiveOccurrence',
  method: 'POST',
  path: '/api/occurrences/{id}/waive',
  access: 'occurrence.confirm',
  summary: 'The side to which it is owed lets it go, with a reason',
  params: Params,
  body: WaiveOccurrence.omit({ occurrence: true }),
  reply: OccurrenceDetail,
});
export const recordPaymentEventRoute = route({
  ...ledger,
  name: 'recordPaymentEvent',
  method: 'POST',
  path: '/api/occurrences/{id}/events',
  access: 'occurrence.complete',
  summary: 'The day of an event that a payment waits for; once all are known it has a due date',
  params: Params,
  body: RecordPaymentEvent.omit({ occurrence: true }),
  reply: OccurrenceDetail,
});
export const attachEvidenceRoute = route({
  ...ledger,
  name: 'attachEvidence',
  method: 'POST',
  path: '/api/occurrences/{id}/files',
  access: 'occurrence.complete',
  summary: 'Uploads one file (part `file`, at most 20 MB, of an allowed type) to be named as evidence',
  params: Params,
  reply: FileView,
  status: 201,
  multipart: true,
});
export const readEvidenceRoute = route({
  ...ledger,
  name: 'readEvidence',
  method: 'GET',
  path: '/api/occurrences/{id}/files/{file}',
  access: 'ledger.read',
  summary: 'A file that was given as evidence',
  params: z.strictObject({ id: Ref, file: Ref }),
  reply: 'file',
});
export const ledgerMonthRoute = route({
  ...ledger,
  name: 'ledgerMonth',
  method: 'GET',
  path: '/api/ledger/month',
  access: 'ledger.read',
  summary: 'A month day by day: what falls due, and what sort of day it is',
  query: LedgerMonth,
  reply: LedgerDays,
});
export const ledgerTermRoute = route({
  ...ledger,
  name: 'ledgerTerm',
  method: 'GET',
  path: '/api/ledger/term',
  access: 'ledger.read',
  summary: 'The whole term of a contract, a row for each obligation',
  query: LedgerTimeline,
  reply: LedgerTerm,
});
export const ledgerStandingRoute = route({
  ...ledger,
  name: 'ledgerStanding',
  method: 'GET',
  path: '/api/ledger/standing',
  access: 'ledger.read',
  summary: 'How each obligation of a contract stands today',
  query: LedgerTimeline,
  reply: LedgerStanding,
});
export const exportOccurrencesRoute = route({
  ...ledger,
  name: 'exportOccurrences',
  method: 'GET',
  path: '/api/ledger/export',
  access: 'ledger.read',
  summary: 'The filtered list as xlsx',
  query: ExportOccurrences,
  reply: 'file',
});
export const listFeedsRoute = route({
  ...ledger,
  name: 'listLedgerFeeds',
  method: 'GET',
  path: '/api/ledger/feeds',
  access: 'ledger.read',
  summary: 'Own calendar feeds',
  query: PageQuery.strict(),
  reply: page(LedgerFeed),
});
export const createFeedRoute = route({
  ...ledger,
  name: 'createLedgerFeed',
  method: 'POST',
  path: '/api/ledger/feeds',
  access: 'ledger.read',
  summary: 'A secret address for a calendar program; it is in this reply only',
  body: CreateLedgerFeed,
  reply: z.object({ feed: LedgerFeed, path: z.string() }),
  status: 201,
  repeat: 'never',
});
export const revokeFeedRoute = route({
  ...ledger,
  name: 'revokeLedgerFeed',
  method: 'DELETE',
  path: '/api/ledger/feeds/{id}',
  access: 'ledger.read',
  summary: 'From now on the address gives nothing',
  params: Params,
  reply: LedgerFeed,
});
export const readFeedRoute = route({
  ...ledger,
  name: 'readLedgerFeed',
  method: 'GET',
  path: '/api/ledger/calendar.ics',
  access: 'public',
  summary: 'The feed behind a secret address, as iCalendar',
  query: z.strictObject({ token: line(100) }),
  reply: 'file',
});

export const ledgerRoutes = [
  listOccurrencesRoute,
  getOccurrenceRoute,
  completeOccurrenceRoute,
  confirmOccurrenceRoute,
  reopenOccurrenceRoute,
  waiveOccurrenceRoute,
  recordPaymentEventRoute,
  attachEvidenceRoute,
  readEvidenceRoute,
  ledgerMonthRoute,
  ledgerTermRoute,
  ledgerStandingRoute,
  exportOccurrencesRoute,
  listFeedsRoute,
  createFeedRoute,
  revokeFeedRoute,
  readFeedRoute,
] as const;
