import { z } from 'zod';
import { Slug, Text } from './text.ts';
import { CaseKind, DeskModule, Handling } from './vocabulary.ts';

/** A number that the clause itself leaves open («第一时间») and both sides agreed. */
export const Agreed = z
  .strictObject({
    word: z.string().min(1).describe('the vague word as the clause has it, e.g. 第一时间'),
    note: Text.optional().describe('when and by whom it was agreed'),
  })
  .describe('the figure of this obligation was agreed by both sides for a vague word of the clause');
export type Agreed = z.infer<typeof Agreed>;

/** A number that the clause names: «不低于2人» is {what: …, rule: at-least, number: 2}. */
export const Count = z.strictObject({
  what: Text,
  rule: z.enum(['at-least', 'exactly', 'at-most']),
  number: z.number().nonnegative(),
});
export type Count = z.infer<typeof Count>;

/** One sort of case; omitted severities or handling mean any. */
export const CaseSelector = z.strictObject({
  kind: CaseKind,
  severities: z.array(Slug).min(1).optional().describe("the contract's words; omitted: any"),
  handling: z.array(Handling).min(1).optional().describe('omitted: any'),
});
export type CaseSelector = z.infer<typeof CaseSelector>;

export const AppliesTo = z.union([z.literal('every-kind'), z.array(CaseSelector).min(1)]);
export type AppliesTo = z.infer<typeof AppliesTo>;

/** What every obligation has. */
export const sharedFields = {
  id: Slug.describe('unique within the contract; stays the same through amendments'),
  title: Text,
  doneBy: DeskModule.optional().describe("the desk's module in which it is done and proved"),
  modules: z.array(Slug).min(1).optional().describe('ids of the modules in scope that it is about; omitted: all'),
  counts: z.array(Count).min(1).optional().describe('numbers that the clause names'),
  agreed: Agreed.optional(),
};

/** What counts as proof of a duty. */
export const Evidence = z.array(Text).min(1).describe('what counts as proof');
