import { z } from 'zod';
import { Evidence, sharedFields } from './shared-fields.ts';
import { CalendarLength, Slug, Text } from './text.ts';
import { Side } from './vocabulary.ts';

export const Unit = z.enum([
  'second',
  'minute',
  'hour',
  'day',
  'working-day',
  'week',
  'month',
  'person-day',
  'percent',
  'times',
  'yuan',
]);

export const Limit = z
  .strictObject({
    type: z.literal('limit'),
    ...sharedFields,
    measure: Slug.describe('what is measured, e.g. downtime, tablespace-use, free-effort'),
    rule: z.enum(['at-most', 'less-than', 'at-least']),
    value: z.number().nonnegative(),
    unit: Unit,
    per: z.enum(['always', 'case', 'day', 'week', 'month', 'quarter', 'year', 'term']).default('always'),
  })
  .describe('a sum or a measured value stays within');
export type Limit = z.infer<typeof Limit>;

export const Standing = z
  .strictObject({
    type: z.literal('standing'),
    ...sharedFields,
    owedBy: Side.default('supplier'),
    window: z
      .union([Slug, z.literal('around-the-clock')])
      .optional()
      .describe('the service window that is kept; around-the-clock: 7×24'),
    evidence: Evidence.optional(),
  })
  .describe('something is so all through the term: a named lead, a filled post, a valid certificate, a channel');
export type Standing = z.infer<typeof Standing>;

export const Gate = z
  .strictObject({
    type: z.literal('gate'),
    ...sharedFields,
    act: Slug.describe('what may not happen before, e.g. remote-session, upgrade, overdraw'),
    approver: Side.default('hospital'),
    requires: z.array(Text).min(1).optional().describe('the parts that the request must have'),
  })
  .describe('an act needs an approval first');
export type Gate = z.infer<typeof Gate>;

export const Retention = z
  .strictObject({
    type: z.literal('retention'),
    ...sharedFields,
    what: Text,
    atLeast: z.union([CalendarLength, z.literal('term')]),
    readers: z.array(Side).min(1).default(['hospital']),
  })
  .describe('something is kept, readable and not deletable, for at least a time');
export type Retention = z.infer<typeof Retention>;
