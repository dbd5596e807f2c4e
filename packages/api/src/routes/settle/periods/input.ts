import { z } from 'zod';
import { line, text } from '../../../paging.ts';
import { Ref } from '../shared.ts';

/** 2026-W09, 2026-03, 2026-Q1, Y1, term, term-2 */
const PeriodName = z.string().regex(/^(\d{4}-(W\d{2}|\d{2}|Q[1-4])|Y\d{1,3}|term(-\d{1,3})?)$/, 'a period');
export const PeriodSort = z.enum(['week', 'month', 'quarter', 'year', 'term']);
export type PeriodSort = z.infer<typeof PeriodSort>;
export const PeriodState = z.enum(['open', 'under-review', 'sealed']);
export type PeriodState = z.infer<typeof PeriodState>;

/** By what people are told which part of a period changed. */
export const PeriodPart = z.enum([
  'instant',
  'contract',
  'calendar',
  'cases',
  'duties',
  'penalties',
  'receipts',
  'documents',
  'disputes',
]);
export type PeriodPart = z.infer<typeof PeriodPart>;

export const PeriodParams = z.strictObject({ id: Ref.describe('id of the contract'), period: PeriodName });
export const ListPeriods = z.strictObject({ contract: Ref, kind: PeriodSort });
export const AddRemark = z.strictObject({
  sort: z.enum(['comment', 'dispute']),
  about: z
    .strictObject({
      sort: z.enum(['clock', 'duty', 'case', 'penalty', 'payment', 'document']),
      ref: line(120),
      title: line(200),
    })
    .optional(),
  text: text(2000),
});
export const ResolveRemark = z.strictObject({ resolution: text(2000) });
export const SignPeriod = z.strictObject({
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('of the content as it was read; another one is `period.changed`'),
});
export const PeriodChangesQuery = z.strictObject({
  version: z.coerce.number().int().min(1).optional().describe('judge by this version of the contract instead'),
});
