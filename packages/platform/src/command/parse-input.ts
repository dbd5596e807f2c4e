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
  return issues.slice(0, 50).map((issue) => {
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
