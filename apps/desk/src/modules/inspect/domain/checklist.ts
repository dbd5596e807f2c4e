import { z } from 'zod';

const Words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const Slug = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);

/** `advice`: proposals drafted from the findings, for a person to edit. */
export const MANUAL_KINDS = ['yes-no', 'number', 'text', 'photo', 'signature', 'advice'] as const;

const ItemLimits = z.strictObject({
  below: z.number().optional(),
  atMost: z.number().optional(),
  above: z.number().optional(),
  atLeast: z.number().optional(),
});
export type ItemLimits = z.infer<typeof ItemLimits>;

export const ChecklistItem = z
  .strictObject({
    id: Slug,
    title: Words,
    /** In the source's own words, to the letter. */
    quote: z.string().min(1).optional(),
    /** The obligation that this item alone fulfils. */
    obligation: Slug.optional(),
    /** Measured by the probes that serve it: their state, or each measured value against the limits. */
    automatic: z
      .strictObject({
        limits: ItemLimits.optional(),
        unit: z.string().max(20).optional(),
        /** Only readings whose name begins so. */
        readings: z.string().min(1).max(40).optional(),
        /** A value older than this when it is collected counts as not measured; a day where it is not said. */
        freshHours: z.int().min(1).max(744).optional(),
      })
      .optional(),
    manual: z.enum(MANUAL_KINDS).optional(),
    /** What kind of probe fits. */
    hint: Words.optional(),
    /** Proposed when it fails. */
    advice: Words.optional(),
  })
  .refine((item) => item.automatic !== undefined || item.manual !== undefined, 'neither automatic nor manual');
export type ChecklistItem = z.infer<typeof ChecklistItem>;

export const Checklist = z.strictObject({
  id: Slug,
  clause: z.string().regex(/^[A-Z]{2}-\d+$/),
  /** Which paper its result becomes. */
  report: z.enum(['record', 'analysis', 'performance']),
  /** Obligations that the whole list fulfils, besides those of its items. */
  obligations: z.array(Slug).default([]),
  title: Words,
  items: z
    .array(ChecklistItem)
    .min(1)
    .max(60)
    .refine((items) => new Set(items.map((item) => item.id)).size === items.length, 'an id twice'),
});
export type Checklist = z.infer<typeof Checklist>;

/** Every obligation that signing this list fulfils. */
export const obligationsOf = (list: Checklist): readonly string[] => [
  ...list.obligations,
  ...list.items.flatMap((item) => (item.obligation === undefined ? [] : [item.obligation])),
];
