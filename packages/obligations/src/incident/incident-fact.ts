import { type DateText, parseDate } from '@yinuo/kernel';
import { z } from 'zod';
import { At } from '../facts/fact.ts';
import { Slug } from '../language/text.ts';
import { Side } from '../language/vocabulary.ts';

/** A Beijing date, checked against the calendar. */
const Day = z.string().transform((text, context): DateText => {
  const parsed = parseDate(text);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: 'custom', message: 'a date, YYYY-MM-DD' });
  return z.NEVER;
});

const common = {
  incident: z.string().min(1).max(200),
  at: At,
  by: z.string().min(1).max(200).optional(),
  note: z.string().max(20_000).optional(),
  id: z.string().min(1).max(200).optional(),
  contract: z.string().min(1).max(200).optional(),
  recordedAt: At.optional(),
};

/** What happened to one incident that may cost a penalty. Unknown types and fields are refused. */
export const IncidentFact = z.discriminatedUnion('type', [
  /** `due`, the last day in time, where the penalty is by the day; `cases` are those that it came from. */
  z.strictObject({
    type: z.literal('incident-occurred'),
    ...common,
    event: Slug,
    due: Day.optional(),
    cases: z.array(z.string().min(1).max(200)).max(100).optional(),
  }),
  /** What was late is done. */
  z.strictObject({ type: z.literal('incident-ended'), ...common }),
  /** The cause lies with another party; it excuses only once both sides agree. */
  z.strictObject({
    type: z.literal('incident-excused'),
    ...common,
    party: z.enum([...Side.options, 'third-party']),
    agreed: z.boolean().default(false),
  }),
  /** It was told in error. */
  z.strictObject({ type: z.literal('incident-withdrawn'), ...common }),
]);
export type IncidentFact = z.infer<typeof IncidentFact>;
export type IncidentFactInput = z.input<typeof IncidentFact>;
