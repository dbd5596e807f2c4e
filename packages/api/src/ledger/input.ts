import { z } from 'zod';
import { DateText, InstantText, line, PageQuery, text } from '../paging.ts';
import { EvidenceLink, OccurrenceKind, OccurrenceState, OwingSide, PaymentEventName } from './words.ts';

const Ref = line(64);
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

export const CreateLedgerFeed = z.strictObject({
  contract: Ref.optional().describe('absent: all contracts of the own organisation'),
  language: z.enum(['zh', 'en']).default('zh'),
});
