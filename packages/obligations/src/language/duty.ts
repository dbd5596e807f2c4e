import { z } from 'zod';
import { AppliesTo, Evidence, sharedFields } from './shared-fields.ts';
import { DurationField, Slug, Text, TimeOfDay } from './text.ts';
import { Side, Weekday } from './vocabulary.ts';

export const Every = z
  .enum(['day', 'week', 'month', 'quarter', 'year', 'term', 'holiday', 'as-needed'])
  .describe('holiday: before each statutory holiday; year: contract years, the others calendar periods');
export type Every = z.infer<typeof Every>;

/** How users are reached by what outreach owes. `telephone` with a document: the survey that the document analyses. */
export const ReachedBy = z.enum(['telephone', 'on-site', 'either']);
export type ReachedBy = z.infer<typeof ReachedBy>;

/** When within, before or after, its period an occurrence is due. Omitted: the period's last day. */
export const DueOn = z.union([
  z.strictObject({ weekday: Weekday }).describe('weekly duties'),
  z.strictObject({ day: z.int().min(1).max(31) }).describe('monthly duties; 31 is the last day of a shorter month'),
  z.strictObject({ daysIn: z.int().min(1).max(366) }).describe('the n-th day of the period'),
  z
    .strictObject({ daysAfter: z.int().min(1).max(90), of: z.enum(['calendar', 'working']).optional() })
    .describe('so many days after the period ends; `of` omitted: calendar days'),
  z.strictObject({ monthsBefore: z.int().min(1).max(24) }).describe('that long before the term or year ends: a notice'),
  z
    .strictObject({ daysBefore: z.int().min(1).max(30) })
    .describe(
      'calendar days before the holiday, week, month or quarter begins: a plan of it; the first of a contract so many days into it',
    ),
  z.strictObject({ at: TimeOfDay }).describe('daily duties: by this time of the day'),
]);
export type DueOn = z.infer<typeof DueOn>;

export const Duty = z
  .strictObject({
    type: z.literal('duty'),
    ...sharedFields,
    owedBy: Side.default('supplier'),
    every: Every,
    times: z.int().min(1).max(366).default(1).describe('how often in each period'),
    dueOn: DueOn.optional(),
    nonWorkingDay: z
      .enum(['keep', 'before', 'after'])
      .default('keep')
      .describe('where a due date that is no working day moves'),
    appliesTo: AppliesTo.optional().describe('as-needed: the cases that call for it'),
    within: DurationField.optional().describe(
      'as-needed: how soon after it is called for; with appliesTo: after the case is resolved, days to 24:00 of the last',
    ),
    evidence: Evidence,
    document: z.strictObject({ id: Slug, title: Text }).optional().describe('the document it produces'),
    way: ReachedBy.optional().describe(
      'with doneBy: outreach: visits or calls made this way count, no others; with a document, answers to a survey by telephone',
    ),
    right: z
      .boolean()
      .optional()
      .describe('it may be done, and need not be: when its day passes it has lapsed and nothing is broken (a notice)'),
  })
  .describe('do something n times per period, with the evidence that counts');
export type Duty = z.infer<typeof Duty>;
