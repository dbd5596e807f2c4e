import { z } from 'zod';
import { LocalText } from '../paging.ts';

const count = z.number().int();
const value = z.union([z.string(), z.number()]);
const titled = { title: LocalText.nullable() };

/** A part of a document as it is printed, in the words of the document; '' is nothing, or not written yet. */
export const PaperPart = z.discriminatedUnion('part', [
  z.object({ ...titled, part: z.literal('text'), tag: z.string(), text: z.string(), written: z.boolean() }),
  z.object({
    ...titled,
    part: z.literal('fields'),
    look: z.enum(['pairs', 'figures']),
    items: z.array(z.object({ tag: z.string(), label: LocalText, value, written: z.boolean() })),
  }),
  z.object({
    ...titled,
    part: z.literal('table'),
    tag: z.string(),
    columns: z.array(z.object({ tag: z.string(), label: LocalText, number: z.boolean(), written: z.boolean() })),
    rows: z.array(z.array(value)),
    marked: z.array(count).describe('places of the rows that are printed in red'),
    total: count,
    /** People write into it: they complete the row with the same `key`, and add rows where it grows. */
    writing: z.object({ key: z.string(), grows: z.boolean() }).nullable(),
    empty: z.string(),
  }),
  z.object({
    ...titled,
    part: z.literal('rates'),
    rates: z.array(
      z.object({
        name: z.string(),
        clause: z.string(),
        numerator: count,
        denominator: count,
        text: z.string(),
        rule: z.string(),
      }),
    ),
  }),
]);
export type PaperPart = z.infer<typeof PaperPart>;

/** The very values that the file prints, part by part. */
export const PaperFigures = z.object({
  of: z.literal('paper'),
  parts: z.array(PaperPart),
  /** How many things people still have to write. */
  blanks: count,
  provisional: LocalText,
  clauses: z.array(z.object({ number: z.string(), quote: z.string() })),
});
export type PaperFigures = z.infer<typeof PaperFigures>;
