import { z } from 'zod';
import { FieldFault } from '../fault-reply.ts';
import { DateText, InstantText, LocalText, page } from '../paging.ts';
import { AnalysisParts, DocumentKind, DocumentStage, DocumentState, TemplateKind } from './input.ts';
import { PaperFigures } from './paper-figures.ts';

const count = z.number().int();
const CaseRef = z.object({ id: z.string(), number: z.string() });

/** Cases of the month; `open` are unresolved, `breached` and `excused` have such a clock. Merged duplicates are left out. */
export const DocumentTotals = z.object({
  reported: count,
  resolved: count,
  open: count,
  breached: count,
  excused: count,
});
export type DocumentTotals = z.infer<typeof DocumentTotals>;

/** One rate with everything it was counted from: numerator = met, denominator = met + breached. */
export const DocumentRate = z.object({
  name: LocalText,
  clause: z.string(),
  /** One clock of a clause; false: all clauses with this clock together, by case. */
  single: z.boolean(),
  numerator: count,
  denominator: count,
  /** As it is printed: «5/7（71.43%）», or «—（无样本）». */
  text: z.string(),
  rule: LocalText,
  left: z.object({ pending: count, excused: count, without: count, merged: count }).describe('what is not counted'),
});
export type DocumentRate = z.infer<typeof DocumentRate>;

export const DocumentBreach = z.object({
  case: CaseRef,
  title: z.string(),
  clause: z.string(),
  clock: LocalText,
  state: z.enum(['breached', 'excused']),
  due: InstantText.nullable(),
  metAt: InstantText.nullable(),
  overMs: z.number().int(),
  why: z.array(LocalText),
  party: LocalText,
  demands: z.array(z.object({ title: LocalText, since: InstantText, metAt: InstantText.nullable() })),
  provisional: z.boolean(),
});
export type DocumentBreach = z.infer<typeof DocumentBreach>;

export const DocumentClass = z.object({
  name: LocalText,
  module: LocalText,
  count,
  causes: z.array(z.string()),
  solutions: z.array(z.string()),
  /** Cases whose solution the hospital accepted. */
  confirmed: count,
});
export const DocumentProblem = z.object({
  cause: z.string(),
  module: LocalText,
  count,
  open: count,
  cases: z.array(CaseRef),
  effect: z.string(),
  solution: z.string(),
});
export const DocumentOpenCase = z.object({
  case: CaseRef,
  title: z.string(),
  severity: LocalText,
  module: LocalText,
  reportedAt: InstantText,
  due: InstantText.nullable(),
  /** The last act of a person, in words; null: there was none. */
  progress: LocalText.nullable(),
  party: LocalText,
});

/** Of lists that may be long the reply holds the first ones and `total`; the file holds all. */
const first = <T extends z.ZodType>(item: T) => z.object({ total: count, items: z.array(item) });

export const MonthDocumentFigures = z.object({
  of: z.literal('month'),
  totals: DocumentTotals,
  merged: count,
  counts: z.array(
    z.object({
      by: z.enum(['kind', 'severity', 'module', 'party']),
      title: LocalText,
      lines: z.array(DocumentTotals.extend({ name: LocalText })),
    }),
  ),
  rates: z.array(DocumentRate),
  classes: first(DocumentClass),
  problems: first(DocumentProblem),
  breaches: first(DocumentBreach),
  carriedOver: first(DocumentOpenCase),
  /** What is not final, and why; the Chinese as it is printed. Empty when nothing is said. */
  provisional: LocalText,
  clauses: z.array(z.object({ number: z.string(), quote: z.string() })),
});
export type MonthDocumentFigures = z.infer<typeof MonthDocumentFigures>;

export const AnalysisDocumentFigures = z.object({
  of: z.literal('case'),
  case: CaseRef,
  title: z.string(),
  severity: LocalText,
  module: LocalText,
  reportedAt: InstantText,
  resolvedAt: InstantText.nullable(),
  /** From the report to the resolution, or to `asOf` while it is open. */
  durationMs: count,
  clocks: z.array(
    z.object({
      clause: z.string(),
      clock: LocalText,
      state: z.enum(['pending', 'met', 'breached', 'excused']),
      start: InstantText,
      due: InstantText.nullable(),
      metAt: InstantText.nullable(),
      why: z.array(LocalText),
      provisional: z.boolean(),
    }),
  ),
  steps: first(z.object({ at: InstantText, sinceMs: count, who: LocalText, what: LocalText })),
  /** The parts of XY-6 in their order; null: printed as «（待填写）». */
  parts: z.array(z.object({ part: z.string(), title: LocalText, text: z.string().nullable() })),
  measures: z.array(z.object({ what: z.string(), party: z.string(), by: z.string() })),
  blanks: count,
  provisional: LocalText,
  clauses: z.array(z.object({ number: z.string(), quote: z.string() })),
});
export type AnalysisDocumentFigures = z.infer<typeof AnalysisDocumentFigures>;

export const DocumentFigures = z.discriminatedUnion('of', [
  MonthDocumentFigures,
  AnalysisDocumentFigures,
  PaperFigures,
]);
export type DocumentFigures = z.infer<typeof DocumentFigures>;

export const DocumentVerb = z.enum([
  'download',
  'cancel',
  'give-up',
  'ask-again',
  'write',
  'review',
  'return',
  'deliver',
  'receipt',
  'archive',
]);
const Act = z.object({ at: InstantText, by: z.string() });
export const DocumentView = z.object({
  id: z.string(),
  contract: z.string(),
  kind: DocumentKind,
  /** In the contract's own words where it has any. */
  title: LocalText,
  number: z.string().nullable().describe('as printed on it'),
  period: z.object({ name: z.string(), from: DateText, to: DateText }).nullable(),
  /** The dated duty of the ledger that it fulfils. */
  /** Of what it fulfils. */
  due: DateText.nullable(),
  occurrence: z.string().nullable(),
  revision: count,
  /** A later revision has taken its place. */
  supersededBy: z.string().nullable(),
  /** It appeared by itself, because it falls due. */
  scheduled: z.boolean(),
  case: CaseRef.nullable(),
  state: DocumentState,
  progress: count.describe('percent'),
  attempts: count,
  askedBy: z.object({ id: z.string().nullable(), name: z.string() }),
  askedAt: InstantText,
  /** Everything in it is judged at this instant. */
  asOf: InstantText,
  finishedAt: InstantText.nullable(),
  file: z.object({ name: z.string(), type: z.string(), bytes: count, sha256: z.string() }).nullable(),
  made: z
    .object({
      contractVersion: count,
      contractDigest: z.string(),
      calendarVersion: z.string(),
      /** The last sealed batch of the fact log when it was made. */
      seal: z.object({ batch: count, hash: z.string() }).nullable(),
      template: z
        .object({ source: z.enum(['shipped', 'own']), version: count.nullable(), digest: z.string() })
        .nullable(),
    })
    .nullable(),
  fault: z
    .object({ code: z.string(), params: z.record(z.string(), z.unknown()), fields: z.array(FieldFault) })
    .nullable(),
  /** null until it is made. */
  stage: DocumentStage.nullable(),
  reviewed: Act.nullable(),
  returned: Act.extend({ reason: z.string() }).nullable(),
  delivered: Act.extend({ to: z.string(), way: z.string() }).nullable(),
  receipted: Act.nullable(),
  /** Where the paper copy lies (KL-16). */
  archived: Act.extend({ number: z.string(), place: z.string() }).nullable(),
  /** It could not be made, and somebody said why nothing waits for it any more. */
  givenUp: Act.extend({ reason: z.string() }).nullable(),
  may: z.array(DocumentVerb),
});
export type DocumentView = z.infer<typeof DocumentView>;
export const DocumentPage = page(DocumentView).extend({ may: z.array(z.enum(['ask'])) });
export const DocumentDetail = DocumentView.extend({ figures: DocumentFigures.nullable() });
export type DocumentDetail = z.infer<typeof DocumentDetail>;

/** A kind as a contract knows it: what it is, for which periods it can be asked, and where the contract demands it. */
export const DocumentKindView = z.object({
  kind: DocumentKind,
  title: LocalText,
  periods: z.array(z.enum(['week', 'month', 'quarter', 'year', 'term'])).describe('empty: of one case'),
  format: z.enum(['word', 'excel']),
  owed: z.array(z.object({ clause: z.string(), obligation: z.string(), every: z.string() })),
});
export type DocumentKindView = z.infer<typeof DocumentKindView>;
export const DocumentKindList = z.object({ items: z.array(DocumentKindView) });

/** What is known for the parts of an analysis: from the case, or from the last analysis of it. */
export const AnalysisDraft = z.object({
  case: CaseRef.extend({ title: z.string(), contract: z.string() }),
  /** XY-6 demands a report of faults of these severities; false: none is demanded for this one. */
  demanded: z.boolean(),
  parts: AnalysisParts,
  from: z.record(z.string(), z.enum(['case', 'document'])),
});
export type AnalysisDraft = z.infer<typeof AnalysisDraft>;

export const TemplateView = z.object({
  id: z.string(),
  kind: TemplateKind,
  version: count,
  name: z.string(),
  bytes: count,
  digest: z.string(),
  active: z.boolean(),
  uploadedBy: z.string(),
  uploadedAt: InstantText,
  /** What the shipped template shows today and this one does not; null: not looked at, it is not in use. */
  notShown: z.array(z.object({ tag: z.string(), label: LocalText })).nullable(),
});
export type TemplateView = z.infer<typeof TemplateView>;
export const TemplateList = z.object({
  kinds: z.array(
    z.object({
      kind: TemplateKind,
      title: LocalText,
      shipped: z.object({ digest: z.string(), bytes: count, active: z.boolean() }),
      versions: z.array(TemplateView),
      tags: z.array(
        z.object({
          tag: z.string(),
          sort: z.enum(['text', 'number', 'flag', 'picture', 'group', 'list']),
          label: LocalText,
          required: z.boolean(),
        }),
      ),
    }),
  ),
  bytesMax: count,
  may: z.array(z.enum(['upload', 'activate', 'revert'])),
});
export type TemplateList = z.infer<typeof TemplateList>;
