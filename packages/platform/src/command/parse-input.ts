import type { FaultReply } from '@yinuo/api';
import type { z } from 'zod';
import { Fault } from '../fault.ts';

/** Parses with the schema of the verb, or throws `input.invalid` naming each field and its rule. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new Fault('input.invalid', {}, fieldFaults(parsed.error.issues));
}

export function fieldFaults(issues: readonly z.core.$ZodIssue[]): NonNullable<FaultReply['fields']> {
  return issues.slice(0, 50).map((raw) => {
    const issue = wordOf(raw);
    const {
      code,
      path,
      message: _sentence,
      input: _typed,
      ...figures
    } = issue as z.core.$ZodIssue & Record<string, unknown>;
    return { path: path.map(String).join('.'), rule: code ?? 'invalid', params: plain(figures) };
  });
}

/** A word that is none of several lists is told as one that is not listed, with all that would be. */
function wordOf(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const words = issue.errors.flat().filter((inner) => inner.code === 'invalid_value' && inner.path.length === 0);
  if (words.length === 0 || words.length < issue.errors.length) return issue;
  const values = [...new Set(words.flatMap((inner) => (inner.code === 'invalid_value' ? inner.values : [])))];
  return { code: 'invalid_value', path: issue.path, message: issue.message, values };
}

/** Only what JSON can carry: patterns and unions become text. */
function plain(figures: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(figures)
      .filter(([name]) =>
        ['minimum', 'maximum', 'inclusive', 'expected', 'format', 'values', 'keys', 'origin'].includes(name),
      )
      .map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
  );
}
