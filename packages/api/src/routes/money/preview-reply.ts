import { z } from 'zod';
import { DateText } from '../../paging.ts';
import { MoneySettings } from './input.ts';
import { DifferenceRow } from './reply.ts';

const Fen = z.number().int();
const Count = z.number().int();

/** What a file would be read as; nothing is kept. */
export const StatementPreview = z.object({
  encoding: z.string(),
  format: z.string().nullable(),
  header: z.array(z.string()),
  sheets: z.array(z.string()).describe('of a workbook; empty for a text'),
  rows: Count,
  fen: Fen,
  from: DateText.nullable(),
  to: DateText.nullable(),
  first: z.array(DifferenceRow.omit({ side: true, source: true, day: true })),
  /** Why it would be refused. */
  fault: z.object({ line: Count, field: z.string(), rule: z.string() }).nullable(),
});
export type StatementPreview = z.infer<typeof StatementPreview>;

export const FetchedSource = z.object({ source: z.string(), day: DateText, queued: z.literal(true) });
export const MoneySettingsView = MoneySettings.extend({
  contract: z.string(),
  /** When the morning's look is, as it holds now; null: the contract asks for none. */
  morning: z.string().nullable(),
  may: z.array(z.string()),
});
export type MoneySettingsView = z.infer<typeof MoneySettingsView>;
