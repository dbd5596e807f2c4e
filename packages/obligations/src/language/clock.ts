import { z } from 'zod';
import { AppliesTo, sharedFields } from './shared-fields.ts';
import { DurationField, Slug, Text, TimeOfDay } from './text.ts';
import { ClockName, FactType } from './vocabulary.ts';

/** How long: one duration, two by the day of the report (XY-2), or a cut-off by the time of day (ZK-17). */
export const Target = z.union([
  z.strictObject({ within: DurationField }),
  z.strictObject({ workingDay: DurationField, otherDay: DurationField }),
  z.strictObject({ cutOff: TimeOfDay.describe('reported before it: 24:00 that day; otherwise 24:00 the next day') }),
]);
export type Target = z.infer<typeof Target>;

/** A fact that is needed: `replied` may name whom it must reach. */
export const NeededFact = z.strictObject({ fact: FactType, to: z.enum(['patient', 'hospital']).optional() });
export type NeededFact = z.infer<typeof NeededFact>;

export const MetBy = z
  .union([
    z.strictObject({ any: z.array(NeededFact).min(1) }).describe('the earliest of these ends the clock'),
    z.strictObject({ all: z.array(NeededFact).min(2) }).describe('all are needed; the latest ends the clock'),
  ])
  .describe("omitted: the clock's own fact (respond: responded, accept: solution-accepted or resolved, …)");
export type MetBy = z.infer<typeof MetBy>;

/** An act that the clause names when a clock breaks. */
export const Demand = z.strictObject({
  name: Slug,
  title: Text,
  arises: z
    .enum(['at-breach', 'once-resolved', 'end-of-report-day'])
    .describe('at breach; once resolved after a breach; at 24:00 of the report’s day while not ended'),
  metBy: FactType.default('notified'),
});
export type Demand = z.infer<typeof Demand>;

export const Clock = z
  .strictObject({
    type: z.literal('clock'),
    ...sharedFields,
    clock: ClockName,
    appliesTo: AppliesTo,
    target: Target,
    window: Slug.optional().describe('id of the service window in which time counts; omitted: around the clock'),
    metBy: MetBy.optional(),
    existsOnce: FactType.optional().describe('exists only once this fact is there; still counted from the report'),
    demands: z.array(Demand).min(1).optional(),
    warnAt: z.array(z.int().min(1).max(99)).default([50, 80]).describe('percent of the time at which to warn'),
  })
  .describe('react to a case within a time');
export type Clock = z.infer<typeof Clock>;
