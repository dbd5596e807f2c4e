import { z } from 'zod';
import { DateText, LocalText } from '../../../paging.ts';
import { PenaltyState, PenaltySum } from '../penalties.ts';
import { FenAmount, PayingSide } from '../shared.ts';

const count = z.number().int();
const Rate = z.object({ numerator: count, denominator: count, percent: z.number().nullable() });

/** All figures of a period, each with what it was counted from. A rate counts met ÷ (met + breached), the rest stands beside. */
export const PeriodFigures = z
  .object({
    cases: z.object({ reported: count, resolved: count, open: count, merged: count }),
    clocks: z.array(
      z.object({
        obligation: z.string(),
        clause: z.string(),
        title: LocalText,
        met: count,
        breached: count,
        excused: count,
        pending: count,
        rate: Rate,
      }),
    ),
    duties: z.array(
      z.object({
        obligation: z.string(),
        clause: z.string(),
        title: LocalText,
        owedBy: PayingSide,
        inTime: count,
        late: count,
        missing: count,
        open: count,
        waived: count,
        rate: Rate,
      }),
    ),
    penalties: z.array(
      z.object({
        id: z.string(),
        clause: z.string(),
        penalty: z.string(),
        title: LocalText,
        payer: PayingSide,
        state: PenaltyState,
        days: count.nullable(),
        amountFen: FenAmount.nullable(),
        formula: LocalText,
      }),
    ),
    sums: z.array(PenaltySum),
    receipts: z.array(
      z.object({
        id: z.string(),
        payment: z.string(),
        title: LocalText,
        on: DateText,
        amountFen: FenAmount,
        state: z.string(),
      }),
    ),
    documents: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        number: z.string().nullable(),
        title: z.string(),
        sha256: z.string(),
      }),
    ),
  })
  .meta({ id: 'PeriodFigures' });
export type PeriodFigures = z.infer<typeof PeriodFigures>;
