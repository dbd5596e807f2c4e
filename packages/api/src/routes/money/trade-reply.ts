import { z } from 'zod';
import { DateText } from '../../paging.ts';
import { DifferenceRow, DifferenceSummary } from './reply.ts';
import { MoneySide } from './words.ts';

/** Why a trade was matched or not. */
export const TradeView = z.object({
  day: DateText,
  /** Those that the day has files of: a side without a row of the trade lacks it. */
  sides: z.array(MoneySide),
  groups: z.array(
    z.object({
      id: z.string(),
      /** How certain the match is; null: a difference. */
      pass: z.enum(['exact', 'linked', 'summed', 'picked', 'reversed']).nullable(),
      /** As it is kept; null where the day was not run since its files changed. */
      difference: DifferenceSummary.nullable(),
      rows: z.array(DifferenceRow),
    }),
  ),
  /** Rows that count as no money: test patients, orders that nobody paid; or of a day with one side only. */
  unread: z.array(DifferenceRow),
  may: z.array(z.string()),
});
export type TradeView = z.infer<typeof TradeView>;
