import { ReachedBy } from '@yinuo/obligations';
import { z } from 'zod';
import { DateText, InstantText, LocalText } from '../paging.ts';
import { EvidenceLink, OccurrenceKind, OccurrenceState, OwingSide, PaymentEventName } from './words.ts';

export const OccurrenceSummary = z.object({
  id: z.string(),
  contract: z.object({ id: z.string(), code: z.string() }),
  clause: z.string(),
  obligation: z.string(),
  kind: OccurrenceKind,
  title: LocalText,
  owedBy: OwingSide,
  /** `2026-03`, `payment`; the number of the case that called for it. */
  period: z.string(),
  case: z.string().nullable(),
  number: z.number().int(),
  of: z.number().int(),
  from: DateText,
  to: DateText,
  due: DateText.nullable(),
  dueAt: InstantText.nullable(),
  state: OccurrenceState,
  /** A report that the desk writes, done by hand with a file of another make. */
  apart: z.boolean(),
  /** Done after its due instant. */
  late: z.boolean(),
  provisional: z.boolean(),
  amountFen: z.number().int().nullable(),
  doneAt: InstantText.nullable(),
  doneBy: z.string().nullable(),
});
export type OccurrenceSummary = z.infer<typeof OccurrenceSummary>;

export const EvidenceFile = z.object({ id: z.string(), name: z.string(), bytes: z.number().int() });
export const OccurrenceDetail = OccurrenceSummary.extend({
  contractVersion: z.number().int(),
  /** What counts as proof, in the contract's words. */
  proof: z.array(LocalText),
  document: z.object({ id: z.string(), title: LocalText }).nullable(),
  way: ReachedBy.nullable().describe('how users are to be reached; it is then done by visits or a survey, not by hand'),
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
    .object({ text: z.string().nullable(), links: z.array(EvidenceLink), files: z.array(EvidenceFile) })
    .nullable(),
  /** The earlier time that who handed it in apart names; it counts once the other side confirms. */
  saidAt: InstantText.nullable(),
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
