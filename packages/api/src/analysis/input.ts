import { z } from 'zod';
import { DateText, line, text } from '../paging.ts';

const Ref = line(64);
const Name = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);

/** `contract`: a contract's id, or none for every contract that the asking person sees. */
export const QueryParameterType = z.enum(['contract', 'date', 'text', 'number']);
/** What a parameter is when nobody sets it: days in relation to the day of asking. */
export const QueryPreset = z.enum(['today', 'month-start', 'quarter-start', 'year-start', 'year-ago']);
export type QueryPreset = z.infer<typeof QueryPreset>;

/** Written `:name` in the statement. */
export const QueryParameter = z
  .strictObject({
    name: Name,
    type: QueryParameterType,
    title: z.strictObject({ zh: line(40), en: line(60) }),
    preset: QueryPreset.optional(),
    value: z
      .union([line(100), z.number()])
      .optional()
      .describe('what stands there at first, where no preset does'),
  })
  .meta({ id: 'QueryParameter' });
export type QueryParameter = z.infer<typeof QueryParameter>;

/** `x`: the column of the axis; `y`: columns of numbers. `stacked`: their bars upon each other. */
export const QueryChart = z
  .strictObject({
    type: z.enum(['bar', 'stacked', 'line', 'pie']),
    x: line(63),
    y: z.array(line(63)).min(1).max(8),
  })
  .meta({ id: 'QueryChart' });
export type QueryChart = z.infer<typeof QueryChart>;

export const QueryValues = z.record(Name, z.union([line(100), z.number(), z.null()]));
export type QueryValues = z.infer<typeof QueryValues>;

const Statement = text(20_000);
const Parameters = z
  .array(QueryParameter)
  .max(12)
  .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, { message: 'names are different' });

export const SaveQuery = z.strictObject({
  title: line(60),
  about: z.string().trim().max(400).default(''),
  sql: Statement,
  parameters: Parameters.default([]),
  chart: QueryChart.nullable().default(null),
});
export const QueryParams = z.strictObject({ id: Ref });
export const ChangeQuery = SaveQuery.extend({ version: z.number().int().min(1) });
export const RunQuery = z.strictObject({ values: QueryValues.default({}) });
export const TryQuery = z.strictObject({
  sql: Statement,
  parameters: Parameters.default([]),
  values: QueryValues.default({}),
});
export const DashboardQuery = z.strictObject({ contract: Ref.optional(), from: DateText, to: DateText });
