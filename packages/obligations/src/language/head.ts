import { z } from 'zod';
import { CalendarLength, ClauseId, DateField, Slug, Text, Yuan } from './text.ts';
import { CaseKind, Weekday } from './vocabulary.ts';

export const Window = z
  .strictObject({
    id: Slug,
    title: Text,
    days: z
      .union([z.enum(['every-day', 'working-days']), z.array(Weekday).min(1)])
      .describe('every-day; working-days per the statutory calendar with 调休; or weekdays, holidays or not'),
    hours: z
      .array(z.string().regex(/^\d{2}:\d{2}-\d{2}:\d{2}$/, 'hours'))
      .min(1)
      .describe('HH:MM-HH:MM, 24:00 allowed as an end; several when there is a lunch break'),
  })
  .describe('a named time of service');
export type Window = z.infer<typeof Window>;

export const Kind = z.strictObject({
  kind: CaseKind,
  severities: z
    .array(z.strictObject({ id: Slug, title: Text, meaning: Text.optional() }))
    .min(1)
    .optional()
    .describe('omitted: this contract does not grade this kind'),
});
export type Kind = z.infer<typeof Kind>;

/** Everything of a contract but its clauses. */
export const contractHead = {
  id: Slug,
  code: z.string().regex(/^[A-Z][A-Z0-9]{1,7}$/, 'contract-code'),
  version: z.int().min(1),
  effectiveFrom: DateField.describe('the first Beijing day of this version'),
  title: Text,
  hospital: Text,
  supplier: Text,
  source: z.string().min(1).describe('the original text: a path from this file'),
  sourceClauses: z
    .array(ClauseId)
    .min(1)
    .optional()
    .describe('every clause of the original, by id: one that the file lacks is told; omitted: nothing is compared'),
  term: z.strictObject({
    from: z.enum(['signing', 'acceptance']).default('signing'),
    lasts: CalendarLength,
    renewsBy: CalendarLength.optional().describe('goes on for so long, again and again, unless notice is given'),
  }),
  price: Yuan.nullable().describe('for the whole term; null when the source names none'),
  pausing: z.boolean().describe('may resolve, accept, restore and fix clocks be paused?'),
  windows: z.array(Window).optional(),
  modules: z
    .array(z.strictObject({ id: Slug, title: Text }))
    .min(1)
    .describe('the modules in scope'),
  kinds: z.array(Kind).min(1).describe('the kinds of case in use, each with its severities, gravest first'),
};
