import { type CalendarOverride, type DateText, err, ok, parseDate, type Result, yearOf } from '@yinuo/kernel';
import { z } from 'zod';
import { broken } from '../check/broken-rule.ts';
import { formatPath } from '../check/input-fault.ts';
import { type InputFaults, parseYaml } from '../check/parse-yaml.ts';
import { Text } from '../language/text.ts';

const Day = z.string().transform((text, context): DateText => {
  const parsed = parseDate(text);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: 'custom', message: 'a date YYYY-MM-DD that exists' });
  return z.NEVER;
});

/** One file of contracts/calendars/: a correction of the kept holiday notices, or a year that they lack. */
const Override = z.strictObject({
  year: z.int().min(1949).max(2999),
  version: z.string().min(1),
  notice: z.string().min(1).optional(),
  published: z.boolean(),
  off: z.array(Day).default([]),
  work: z.array(Day).default([]),
  names: z.array(z.strictObject({ name: Text, days: z.array(Day).min(1) })).optional(),
});

/** Refuses unknown fields, dates that do not exist, and dates of another year than the file's. */
export function parseCalendarOverride(text: string, file: string): Result<CalendarOverride, InputFaults> {
  const parsed = parseYaml(text, file, Override);
  if (!parsed.ok) return parsed;
  const { value, lineOf } = parsed.value;
  for (const list of ['off', 'work'] as const) {
    const index = value[list].findIndex((date) => yearOf(date) !== value.year);
    if (index < 0) continue;
    const path = [list, index];
    return err([
      { file, line: lineOf(path), field: formatPath(path), ...broken('outside-year', { year: value.year }) },
    ]);
  }
  return ok(value);
}
