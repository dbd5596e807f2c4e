import { z } from 'zod';
import { line } from '../../paging.ts';

export const Ref = line(64);
export const ById = z.strictObject({ id: Ref });
/** The two sides that pay and are paid. */
export const PayingSide = z.enum(['hospital', 'supplier']);
export type PayingSide = z.infer<typeof PayingSide>;
/** Money in fen. */
export const FenAmount = z.number().int().min(-1e13).max(1e13);
/** Refuse with `state.stale` when it has moved on since it was read. */
export const guard = { version: z.number().int().min(1).optional() };

export const ContractName = z.object({
  id: z.string(),
  code: z.string(),
  title: z.object({ zh: z.string(), en: z.string() }),
});

/** What a person did, for the history of a thing. */
export const Step = z.object({
  type: z.string(),
  at: z.string(),
  by: z.string().nullable(),
  data: z.record(z.string(), z.unknown()),
});
