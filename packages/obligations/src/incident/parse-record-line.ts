import type { Result } from '@yinuo/kernel';
import type { z } from 'zod';
import type { InputFault } from '../check/input-fault.ts';
import { Fact } from '../facts/fact.ts';
import { parseLine } from '../facts/parse-fact.ts';
import { IncidentFact } from './incident-fact.ts';

/** One line of a JSON-lines file in which facts of cases and of incidents stand side by side. */
export function parseRecordLine(text: string, file: string, line: number): Result<Fact | IncidentFact, InputFault> {
  return parseLine(schemaOf, text, file, line);
}

function schemaOf(value: unknown): z.ZodType<Fact | IncidentFact> {
  return typeof value === 'object' && value !== null && 'incident' in value ? IncidentFact : Fact;
}
