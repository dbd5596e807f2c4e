import { z } from 'zod';
import { DateText, InstantText, PageQuery, page } from '../paging.ts';
import { route } from '../route.ts';

export const FactView = z.object({
  id: z.string(),
  seq: z.number().int(),
  contract: z.string().nullable(),
  subject: z.string(),
  type: z.string(),
  at: InstantText,
  recordedAt: InstantText,
  actor: z.object({ kind: z.string(), id: z.string().nullable(), name: z.string().nullable() }),
  channel: z.string().nullable(),
  data: z.record(z.string(), z.unknown()),
  /** Title under which the case of the subject was reported, as the log holds it; null for other subjects. */
  about: z.string().nullable(),
  /** Number of the sealed batch that holds it; null until sealed. */
  batch: z.number().int().nullable(),
});
export type FactView = z.infer<typeof FactView>;

export const ListFacts = PageQuery.extend({
  contract: z.string().max(40).optional(),
  subject: z.string().max(60).optional(),
  /** One type (`case.breached`), or a family (`case`). */
  type: z
    .string()
    .max(60)
    .regex(/^[a-z-]+(\.[a-z-]+)?$/)
    .optional(),
  actor: z.string().max(40).optional(),
  /** Beijing dates, both included; by the instant of recording. */
  from: DateText.optional(),
  to: DateText.optional(),
}).strict();

export const FactVerificationView = z.object({
  batches: z.number().int(),
  facts: z.number().int(),
  unsealed: z.number().int(),
  lastHash: z.string().nullable(),
  lastSealedAt: InstantText.nullable(),
  findings: z.array(z.object({ kind: z.string(), factId: z.string().nullable(), batch: z.number().int().nullable() })),
});

export const listFactsRoute = route({
  name: 'listFacts',
  method: 'GET',
  path: '/api/facts',
  access: 'fact.read',
  summary: 'The fact log of what you may see, newest first',
  tag: 'facts',
  query: ListFacts,
  reply: page(FactView),
});

export const verifyFactsRoute = route({
  name: 'verifyFacts',
  method: 'POST',
  path: '/api/facts/verify',
  access: 'fact.verify',
  summary: 'Reads the whole log again and names every row that was changed, removed or slipped in',
  tag: 'facts',
  reply: FactVerificationView,
  repeat: 'never',
});

export const factsRoutes = [listFactsRoute, verifyFactsRoute] as const;
