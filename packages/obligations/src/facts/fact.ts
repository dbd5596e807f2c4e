import { type Instant, parseInstant } from '@yinuo/kernel';
import { z } from 'zod';
import { Slug } from '../language/text.ts';
import { CaseKind, Handling } from '../language/vocabulary.ts';

/** ISO 8601 with seconds and an offset, to UTC milliseconds. */
export const At = z.string().transform((text, context): Instant => {
  const parsed = parseInstant(text);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: 'custom', message: `an instant with seconds and offset (${parsed.error.rule})` });
  return z.NEVER;
});

const common = {
  case: z.string().min(1).max(200),
  at: At,
  /** Who did it: a side or a person. `robot`, `bot`, `automatic` and `system` never count as a response. */
  by: z.string().min(1).max(200).optional(),
  channel: z.string().min(1).max(100).optional(),
  /** A note between colleagues: never counts as a response or a notice. */
  internal: z.boolean().optional(),
  note: z.string().max(20_000).optional(),
  /** Why it was paused, reopened, graded otherwise: recorded, and judged by nobody. */
  reason: z.string().max(20_000).optional(),
  id: z.string().min(1).max(200).optional(),
  contract: z.string().min(1).max(200).optional(),
  module: z.string().min(1).max(200).optional(),
  recordedAt: At.optional(),
};

const plain = <T extends string>(type: T) => z.strictObject({ type: z.literal(type), ...common });

/** One thing that happened to a case. Unknown types and fields are refused. */
export const Fact = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('reported'),
    ...common,
    kind: CaseKind,
    severity: Slug.optional(),
    handling: Handling.optional(),
  }),
  plain('responded'),
  plain('handed-off'),
  plain('arrived'),
  plain('solution-accepted'),
  plain('resolved'),
  plain('answered'),
  z.strictObject({ type: z.literal('replied'), ...common, to: z.enum(['patient', 'hospital']).optional() }),
  plain('remote-failed'),
  z.strictObject({ type: z.literal('severity-changed'), ...common, severity: Slug }),
  z.strictObject({ type: z.literal('handling-set'), ...common, handling: Handling }),
  z.strictObject({
    type: z.literal('cause-set'),
    ...common,
    party: z.enum(['supplier', 'hospital', 'third-party']),
    agreed: z.boolean().default(false),
    cause: z.string().min(1).max(20_000).optional(),
  }),
  plain('paused'),
  plain('resumed'),
  plain('reopened'),
  /** `demand` names the demanded act that the notice fulfils; without it, it fulfils whichever is open. */
  z.strictObject({
    type: z.literal('notified'),
    ...common,
    to: z.enum(['patient', 'hospital']).optional(),
    demand: Slug.optional(),
  }),
]);
export type Fact = z.infer<typeof Fact>;
export type FactInput = z.input<typeof Fact>;
export type FactOf<T extends Fact['type']> = Extract<Fact, { type: T }>;
