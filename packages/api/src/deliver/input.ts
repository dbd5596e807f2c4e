import { z } from 'zod';
import { line, PageQuery, text } from '../paging.ts';

const Ref = line(64);
export const Month = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/, 'YYYY-MM');

/** `fault-monthly-report` 《故障处理记录和报告》 (ZK-21, XY-6), `fault-analysis` of one fault (XY-6), `month-figures` as Excel. */
export const DocumentKind = z.enum(['fault-monthly-report', 'fault-analysis', 'month-figures']);
export type DocumentKind = z.infer<typeof DocumentKind>;
/** The kinds that are made from a Word template. */
export const TemplateKind = DocumentKind.exclude(['month-figures']);
export type TemplateKind = z.infer<typeof TemplateKind>;
export const DocumentState = z.enum(['queued', 'ready', 'failed', 'cancelled']);
export type DocumentState = z.infer<typeof DocumentState>;

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

export const AskDocument = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fault-monthly-report'), contract: Ref, month: Month }),
  z.strictObject({ kind: z.literal('month-figures'), contract: Ref, month: Month }),
  z.strictObject({ kind: z.literal('fault-analysis'), contract: Ref, case: Ref, parts: AnalysisParts.default({}) }),
]);
export type AskDocument = z.output<typeof AskDocument>;

export const DocumentParams = z.strictObject({ id: Ref });
export const ListDocuments = PageQuery.extend({
  contract: Ref.optional(),
  kind: DocumentKind.optional(),
  month: Month.optional(),
  case: Ref.optional(),
  state: DocumentState.optional(),
}).strict();

export const AnalysisDraftQuery = z.strictObject({ case: Ref });
export const TemplateParams = z.strictObject({ id: Ref });
export const TemplateKindParams = z.strictObject({ kind: TemplateKind });
