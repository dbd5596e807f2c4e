import { err, ok, type Result } from '@yinuo/kernel';
import type { z } from 'zod';
import { formatPath, type InputFault } from '../check/input-fault.ts';
import { schemaFaults } from '../check/schema-faults.ts';
import { Fact } from './fact.ts';

/** One line of a JSON-lines file to a fact. The first fault is told with file, line, field and rule. */
export function parseFactLine(text: string, file: string, line: number): Result<Fact, InputFault> {
  return parseLine(() => Fact, text, file, line);
}

/** The same by the schema that the line itself asks for. */
export function parseLine<T>(
  schemaOf: (value: unknown) => z.ZodType<T>,
  text: string,
  file: string,
  line: number,
): Result<T, InputFault> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err({ file, line, field: '', rule: 'not JSON' });
  }
  const parsed = schemaOf(value).safeParse(value, { reportInput: true });
  if (parsed.success) return ok(parsed.data);
  const [fault] = schemaFaults(parsed.error);
  return err({ file, line, field: formatPath(fault?.path ?? []), rule: fault?.rule ?? 'not a fact' });
}
