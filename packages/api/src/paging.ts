import { z } from 'zod';

/** Page by cursor: `next` of one reply is `cursor` of the following request; absent = last page. */
export const PageQuery = z.object({
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** `{items, next, total?}`; `total` only where counting is cheap. */
export const page = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().nullable(), total: z.number().int().optional() });

/** A text that is data for people, in both languages. */
export const LocalText = z.object({ zh: z.string(), en: z.string() });
export type LocalText = z.infer<typeof LocalText>;

/** ISO 8601 with offset. Replies always carry +08:00. */
export const InstantText = z.iso.datetime({ offset: true });
/** Beijing date, `YYYY-MM-DD`. */
export const DateText = z.iso.date();

/** One-line text typed by a person: trimmed, no control characters. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}]*$/u);
/** Text of several lines; NUL is refused because PostgreSQL cannot keep it. */
export const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\0]*$/);
