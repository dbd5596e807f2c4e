import { z } from 'zod';
import { InstantText, LocalText } from '../../../paging.ts';
import { FenAmount } from '../shared.ts';
import { PeriodNote } from './reply.ts';

const count = z.number().int();
const CaseRef = z.object({ id: z.string(), number: z.string() });
const CaseCounts = z.object({ reported: count, resolved: count, open: count, merged: count });
const Changed = z.object({
  id: z.string(),
  title: LocalText,
  was: z.object({ state: z.string(), amountFen: FenAmount.nullable() }).nullable(),
  would: z.object({ state: z.string(), amountFen: FenAmount.nullable() }).nullable(),
});

/** What would come out otherwise by today's facts, calendar and contract; `facts` are those of the correction note. */
export const PeriodChanges = z.object({
  judgedAt: InstantText,
  asOf: InstantText,
  contractVersion: count.nullable(),
  calendarVersion: z.string(),
  sealedHash: z.string(),
  wouldHash: z.string(),
  total: count,
  clocks: z.array(
    z.object({
      case: CaseRef,
      obligation: z.string(),
      title: LocalText,
      was: z.object({ state: z.string(), due: InstantText.nullable() }).nullable(),
      would: z.object({ state: z.string(), due: InstantText.nullable() }).nullable(),
    }),
  ),
  duties: z.array(
    z.object({
      id: z.string(),
      obligation: z.string(),
      title: LocalText,
      period: z.string(),
      was: z.string().nullable(),
      would: z.string().nullable(),
    }),
  ),
  penalties: z.array(Changed),
  receipts: z.array(Changed),
  cases: z.object({ was: CaseCounts, would: CaseCounts }).nullable(),
  facts: z.array(PeriodNote).describe('at most 500'),
});
export type PeriodChanges = z.infer<typeof PeriodChanges>;
