import { z } from 'zod';
import { Clock } from './clock.ts';
import { Duty } from './duty.ts';
import { contractHead } from './head.ts';
import { Gate, Limit, Retention, Standing } from './measure.ts';
import { Payment, Penalty } from './money.ts';
import { ClauseId, Text } from './text.ts';

export const Obligation = z.discriminatedUnion('type', [
  Clock,
  Duty,
  Limit,
  Standing,
  Gate,
  Payment,
  Penalty,
  Retention,
]);
export type Obligation = z.infer<typeof Obligation>;
export type ObligationType = Obligation['type'];

/** A piece of the source, word for word. Blanks and line ends do not matter when it is looked up. */
export const Quote = z.strictObject({
  text: z.string().regex(/\S/, 'words'),
  en: z.string().min(1).optional(),
});

export const Clause = z
  .strictObject({
    id: ClauseId,
    heading: Text,
    quotes: z.array(Quote).min(1),
    obligations: z.array(Obligation).min(1).optional(),
    none: Text.optional().describe('why the clause needs no obligation'),
  })
  .refine((clause) => (clause.obligations === undefined) !== (clause.none === undefined), {
    message: 'obligations-or-none', // a code of check/broken-rule.ts
  });
export type Clause = z.infer<typeof Clause>;

/** One version of a contract, as a YAML file says it. Unknown fields are refused. */
export const Contract = z.strictObject({
  ...contractHead,
  clauses: z.array(Clause).min(1),
});
export type Contract = z.infer<typeof Contract>;
export type ContractInput = z.input<typeof Contract>;
