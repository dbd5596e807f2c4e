import { z } from 'zod';
import { line, PageQuery, text } from '../paging.ts';

const Ref = line(64);

/**
 * The kinds of document that are made by period; what each is, stands in the desk's table of kinds. A period is a month
 * `2026-03`, quarter `2026-Q1`, week `2026-W09` (ISO), a year of the contract `Y1`, or a whole term `term`: the calendar's, but
 * at the first and last day of the contract, where it has the days that the ledger owes.
 */
export const PeriodKind = z.enum([
  'fault-monthly-report',
  'month-figures',
  'quarterly-optimisation-plan',
  'monthly-assessment',
  'acceptance-form',
  'clause-response',
  'service-summary',
  'operation-report',
  'work-plan',
  'promotion-plan',
  'data-analysis-report',
  'meeting-agenda',
  'meeting-minutes',
  'weekly-demand-report',
  'frequent-questions',
  'hotline-record',
  'survey-sheet',
  'satisfaction-survey',
  'qualification-file',
  'handover-pack',
  'correction-note',
  'inspection-record',
  'platform-inspection',
  'system-inspection',
  'database-inspection',
  'environment-inspection',
  'function-inspection',
  'performance-report',
]);
export type PeriodKind = z.infer<typeof PeriodKind>;
/** And `fault-analysis` of one fault (XY-6). */
export const DocumentKind = z.enum([...PeriodKind.options, 'fault-analysis']);
export type DocumentKind = z.infer<typeof DocumentKind>;
/** The kinds that are made from a Word template. */
export const TemplateKind = DocumentKind.exclude(['month-figures']);
export type TemplateKind = z.infer<typeof TemplateKind>;
export const PeriodName = z
  .string()
  .regex(
    /^(20\d\d-(0[1-9]|1[0-2]|Q[1-4]|W(0[1-9]|[1-4]\d|5[0-3]))|Y[1-9]\d?|term(-[1-9]\d?)?)$/,
    '2026-03, 2026-Q1, 2026-W09, Y1, term',
  );
export const DocumentState = z.enum(['queued', 'ready', 'failed', 'cancelled']);
export type DocumentState = z.infer<typeof DocumentState>;
/** How far a made document has come on its way to the other side. */
export const DocumentStage = z.enum(['draft', 'reviewed', 'delivered', 'receipted', 'returned']);
export type DocumentStage = z.infer<typeof DocumentStage>;

/** What a person adds to what the case already says; a part that nobody filled in prints «（待填写）». */
export const AnalysisParts = z.strictObject({
  description: text(4000).optional(),
  directCause: text(4000).optional(),
  rootCause: text(4000).optional(),
  impactScope: text(4000).optional(),
  impactSpan: text(500).optional(),
  businessImpact: text(4000).optional(),
  dataImpact: text(4000).optional(),
  symptoms: text(4000).optional(),
  temporaryFix: text(4000).optional(),
  finalFix: text(4000).optional(),
  summary: text(4000).optional(),
  measures: z
    .array(z.strictObject({ what: text(500), party: line(60).optional(), by: line(40).optional() }))
    .max(20)
    .optional(),
});
export type AnalysisParts = z.infer<typeof AnalysisParts>;

const Tag = line(40);
/** May be empty, which takes back what was written before. */
const words = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .regex(/^[^\0]*$/);
/** What people write into a document: texts by tag, rows by table. Which tags take it, the document's figures say. */
export const WrittenInput = z.strictObject({
  texts: z.record(Tag, words(4000)).default({}),
  rows: z.record(Tag, z.array(z.record(Tag, words(1000))).max(200)).default({}),
});
export type WrittenInput = z.output<typeof WrittenInput>;

export const AskDocument = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: PeriodKind,
    contract: Ref,
    period: PeriodName,
    written: WrittenInput.default({ texts: {}, rows: {} }),
  }),
  z.strictObject({ kind: z.literal('fault-analysis'), contract: Ref, case: Ref, parts: AnalysisParts.default({}) }),
]);
export type AskDocument = z.output<typeof AskDocument>;

export const DocumentParams = z.strictObject({ id: Ref });
export const ListDocuments = PageQuery.extend({
  contract: Ref.optional(),
  kind: DocumentKind.optional(),
  period: PeriodName.optional(),
  case: Ref.optional(),
  state: DocumentState.optional(),
  /** Also what is filed on paper, and what was handed over, or is owed, after its due day. */
  stage: z.enum([...DocumentStage.options, 'archived', 'late']).optional(),
  /** What waits for the side that asks: its own owed drafts and what was sent back, and what it has to sign for. */
  waiting: z.literal('mine').optional(),
  /** Leaves out drafts of sealed periods that nobody owes any more. */
  idle: z.literal('left-out').optional(),
  /** By the due day of what it fulfils, the nearest first; otherwise the newest first. */
  sort: z.literal('due').optional(),
  /** A part of the number, the number on paper, the title, the period, or the number of the case that it is about. */
  search: line(60).optional(),
}).strict();

/** Writes into a document: a new revision is made, the old one stays as it is. */
export const ReviseDocument = z.strictObject({ id: Ref, written: WrittenInput });
/** Of a draft that could not be made. */
export const GiveUpDocument = z.strictObject({ id: Ref, reason: text(1000) });
export const ReturnDocument = z.strictObject({ id: Ref, reason: text(1000) });
/** Handed over to the other side. */
export const DeliverDocument = z.strictObject({
  id: Ref,
  to: line(80).describe('who received it'),
  way: z.enum(['desk', 'paper', 'mail', 'wechat', 'other']),
});
/** `number` is the paper copy's own, when it is not the printed one. */
export const ArchiveDocument = z.strictObject({ id: Ref, place: line(120), number: line(60).optional() });
export const DocumentKindsQuery = z.strictObject({ contract: Ref.optional() });

export const AnalysisDraftQuery = z.strictObject({ case: Ref });
export const TemplateParams = z.strictObject({ id: Ref });
export const TemplateKindParams = z.strictObject({ kind: TemplateKind });
