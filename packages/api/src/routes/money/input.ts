import { z } from 'zod';
import { DateText, line, PageQuery, text } from '../../paging.ts';
import { SourceConnection } from './connection.ts';
import { DifferenceClass, DifferenceState, MoneyRunReason, MoneySide, StatementFormat } from './words.ts';

const Ref = line(64);
const Month = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/, 'YYYY-MM');
const Header = line(100);

const MappedField = z.enum([
  'kind',
  'orderNo',
  'transactionId',
  'refundNo',
  'channelRefundNo',
  'hisNo',
  'tradeNo',
  'fen',
  'at',
  'state',
  'mark',
  'business',
]);
const wordsOf = <T extends z.ZodType>(meaning: T) =>
  z.record(line(60), meaning).refine((words) => Object.keys(words).length <= 40, 'at most 40 words');

const NUMBERS = ['orderNo', 'transactionId', 'refundNo', 'channelRefundNo', 'hisNo', 'tradeNo'] as const;
/** A row without amount or time is none, and one without any number can be matched with nothing. */
const namesEnough = ({ columns }: { columns: Partial<Record<z.infer<typeof MappedField>, string>> }) =>
  columns.fen !== undefined && columns.at !== undefined && NUMBERS.some((field) => columns[field] !== undefined);

/** How a CSV file or a workbook's sheet with columns of its own is read: header of the column that holds each field. */
export const ColumnMap = z
  .strictObject({
    columns: z.partialRecord(MappedField, Header),
    amountUnit: z.enum(['fen', 'yuan']),
    kinds: wordsOf(z.enum(['pay', 'refund', 'other'])).optional(),
    states: wordsOf(z.enum(['done', 'open', 'failed'])).optional(),
    delimiter: z.enum([',', ';', '|', '\t']).optional(),
    skipLines: z.number().int().min(0).max(50).optional(),
    sheet: line(31).optional().describe('of a workbook; left out: the first that is not hidden'),
  })
  .refine(namesEnough, { path: ['columns'], message: 'needs an amount, a time and a number' })
  .meta({ id: 'ColumnMap' });
export type ColumnMap = z.infer<typeof ColumnMap>;

/** Left out: found by the file's header. */
const Format = z.union([StatementFormat, ColumnMap]);

export const MoneyParams = z.strictObject({ id: Ref });
export const OfMoneyContract = z.strictObject({ contract: Ref });

export const AddMoneySource = z.strictObject({
  contract: Ref,
  side: MoneySide,
  name: line(60),
  format: Format.optional(),
  connection: SourceConnection.optional().describe('left out: files by hand'),
});
export const ChangeMoneySource = z.strictObject({
  name: line(60).optional(),
  format: Format.nullable().optional().describe('null: found by the header'),
  connection: SourceConnection.optional().describe('of the same kind; secrets that are left out stay'),
});
export const FetchSource = z.strictObject({ day: DateText });
export const TellNothing = z.strictObject({ day: DateText });

export const MoneySettings = z.strictObject({
  /** When yesterday is looked at, `HH:MM` in Beijing; null: half an hour before the contract's time (ZK-11). */
  morningAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  /** Whether each morning's run opens cases and tells people. */
  opensCases: z.boolean(),
  /** Severity of the cases, where the contract grades faults; null: the least grave. */
  severity: line(80).nullable(),
  /** Test patients: rows of which the column begins so are left out, with all that belongs to the same trade. */
  leaveOut: z
    .array(z.strictObject({ column: z.enum(['orderNo', 'hisNo', 'tradeNo', 'mark']), prefix: line(40) }))
    .max(20),
});
export type MoneySettings = z.infer<typeof MoneySettings>;

export const TakeStatement = z.strictObject({ source: Ref });
export const ListStatements = PageQuery.extend({
  contract: Ref,
  day: DateText.optional(),
  source: Ref.optional(),
}).strict();
export const WithdrawStatement = z.strictObject({ reason: line(500) });

export const AskRun = z.strictObject({
  contract: Ref,
  day: DateText,
  reason: MoneyRunReason.extract(['imbalance', 'by-hand']).default('by-hand'),
  case: Ref.optional().describe('the case by which the hospital said that it does not balance (ZK-14)'),
  said: text(1000).optional().describe('what the hospital says does not balance'),
});
export const AnswerRun = z.strictObject({ text: text(20_000) });
export const ListRuns = PageQuery.extend({ contract: Ref, day: DateText.optional() }).strict();

export const MoneyMonthQuery = z.strictObject({ contract: Ref, month: Month });
export const SealDays = z.strictObject({ contract: Ref, from: DateText, to: DateText });

/** `a,b` in a query string, or the list itself. */
const listOf = <T extends z.ZodType<unknown, string>>(item: T) => {
  const list = z.array(item).max(24);
  const joined = z
    .string()
    .max(400)
    .transform((words) => words.split(',').filter((word) => word !== ''));
  return z.union([joined.pipe(list), list]);
};

export const DifferenceFilter = z.strictObject({
  contract: Ref,
  class: listOf(DifferenceClass).optional(),
  state: listOf(DifferenceState).optional(),
  cause: listOf(line(40)).optional(),
  side: listOf(MoneySide).optional(),
  /** Beijing dates, both included: the day in whose figures it stands. */
  from: DateText.optional(),
  to: DateText.optional(),
  /** Open for at least so many days. */
  days: z.coerce.number().int().min(0).max(4000).optional(),
  /** The beginning of any of its numbers. */
  text: line(64).optional(),
  run: Ref.optional(),
});
const DifferenceSort = z.enum(['-day', 'day', '-fen', 'fen']);
export const ListDifferences = DifferenceFilter.extend({
  ...PageQuery.shape,
  sort: DifferenceSort.default('-day'),
});

/** Any number of a trade, as it stands on any side. */
export const LookUpTrade = z.strictObject({ contract: Ref, day: DateText, number: line(128) });

/** A match by itself that is none; `group` as the look-up names it. */
export const UnmatchTrade = LookUpTrade.extend({ group: Ref, reason: text(500) });

const Chosen = z.array(Ref).min(1).max(50);
export const NoteDifference = z.strictObject({ text: text(2000) });
export const MatchByHand = z.strictObject({ differences: Chosen, reason: text(500) });
export const UndoMatch = z.strictObject({ reason: text(500) });
export const ProposeWriteOff = z.strictObject({ differences: Chosen, reason: text(500) });
export const DecideWriteOff = z.strictObject({ approve: z.boolean(), reason: text(500).optional() });

/** The columns of the list, in the order in which they are shown. */
export const DifferenceColumn = z.enum([
  'day',
  'firstDay',
  'ageDays',
  'class',
  'side',
  'kind',
  'orderNo',
  'transactionId',
  'refundNo',
  'hisNo',
  'at',
  'orders',
  'his',
  'bill',
  'invoices',
  'fen',
  'cause',
  'next',
  'state',
  'refundUntil',
]);
export type DifferenceColumn = z.infer<typeof DifferenceColumn>;
export const ExportDifferences = DifferenceFilter.extend({
  sort: DifferenceSort.default('-day'),
  columns: listOf(DifferenceColumn),
  language: z.enum(['zh', 'en']).default('zh'),
});
