import { z } from 'zod';
import { DateText, InstantText, LocalText } from '../paging.ts';
import { QueryChart, QueryParameter } from './input.ts';

export const QueryTopic = z.enum(['promise', 'cases', 'work', 'ledger', 'satisfaction', 'watch', 'money', 'own']);
export type QueryTopic = z.infer<typeof QueryTopic>;

export const QueryView = z
  .strictObject({
    id: z.string(),
    topic: QueryTopic,
    title: LocalText,
    about: LocalText,
    sql: z.string(),
    parameters: z.array(QueryParameter),
    values: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).describe('what the parameters are today'),
    chart: QueryChart.nullable(),
    saved: z
      .strictObject({ by: z.string(), at: InstantText, version: z.number().int() })
      .nullable()
      .describe('null: shipped'),
    may: z.array(z.enum(['run', 'change', 'remove', 'copy'])),
  })
  .meta({ id: 'QueryView' });
export type QueryView = z.infer<typeof QueryView>;
export const QueryList = z.strictObject({ items: z.array(QueryView), may: z.array(z.enum(['save'])) });
export type QueryList = z.infer<typeof QueryList>;

export const AnalysisColumn = z.strictObject({
  name: z.string(),
  sort: z.enum(['text', 'number', 'boolean', 'date', 'instant']),
  title: LocalText,
  codes: z.record(z.string(), LocalText).nullable().describe('words for the codes that stand in it'),
});
export type AnalysisColumn = z.infer<typeof AnalysisColumn>;
export const AnalysisResult = z
  .strictObject({
    columns: z.array(AnalysisColumn),
    rows: z.array(z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]))),
    cut: z.boolean().describe('there were more rows than the limit'),
    values: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
    at: InstantText,
    milliseconds: z.number().int(),
  })
  .meta({ id: 'AnalysisResult' });
export type AnalysisResult = z.infer<typeof AnalysisResult>;

export const PublishedView = z.strictObject({
  name: z.string(),
  about: LocalText,
  columns: z.array(z.strictObject({ name: z.string(), type: z.string() })),
});
export const PublishedViews = z.strictObject({ items: z.array(PublishedView) });
export type PublishedViews = z.infer<typeof PublishedViews>;

const Count = z.number().int();
/** Numerator `met`, denominator `met` + `breached`. */
const Kept = z.strictObject({ met: Count, breached: Count, excused: Count, pending: Count });
const Named = z.strictObject({ name: z.string().nullable(), count: Count });
export const Dashboard = z.strictObject({
  from: DateText,
  to: DateText,
  at: InstantText,
  contracts: z.array(z.strictObject({ id: z.string(), title: LocalText })),
  total: Kept.extend({ cases: Count, open: Count, complaints: Count }),
  promise: z
    .array(Kept.extend({ contract: z.string(), month: z.string() }))
    .describe('by contract and month of report'),
  response: z.array(z.strictObject({ upTo: z.number().nullable(), count: Count })).describe('minutes; null: longer'),
  resolution: z.array(z.strictObject({ upTo: z.number().nullable(), count: Count })).describe('hours; null: longer'),
  parties: z.array(Named),
  causes: z.array(Named),
  modules: z.array(z.strictObject({ name: LocalText.nullable(), count: Count, faults: Count })),
  satisfaction: z
    .array(
      z.strictObject({
        survey: z.string(),
        periodTo: DateText,
        invited: Count,
        answered: Count,
        satisfied: Count,
        sum: Count,
      }),
    )
    .describe('satisfied: an overall score of four or five'),
  duties: z.strictObject({ due: Count, done: Count, late: Count, missed: Count }),
  outages: z.array(z.strictObject({ month: z.string(), party: z.string(), minutes: z.number() })),
  effort: z
    .array(
      z.strictObject({
        month: z.string(),
        orders: Count,
        returned: Count,
        minutes: z.number(),
        calls: Count,
        timed: Count,
        callMinutes: z.number(),
        shifts: Count,
        shiftMinutes: z.number(),
        visits: Count,
        inspections: Count,
      }),
    )
    .describe(
      'work orders, of these returned ones and the minutes from opening to return; calls, of these with an end and their minutes; shifts of the rota; visits; inspections signed',
    ),
});
export type Dashboard = z.infer<typeof Dashboard>;
