import type { z } from 'zod';
import type { Finding, Path } from './input-fault.ts';

/** What a schema refused, field by field, in one line each. Parse with `reportInput`, or a missing field is not told as one. */
export function schemaFaults(error: z.ZodError): readonly Finding[] {
  return error.issues.flatMap((issue) => faultsOf(issue, []));
}

function faultsOf(issue: z.core.$ZodIssue, before: Path): readonly Finding[] {
  const path = [...before, ...issue.path.filter((step) => typeof step !== 'symbol')];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], rule: 'unknown field' }));
    case 'invalid_union':
      return unionFaults(issue, path);
    case 'invalid_type':
      return [{ path, rule: issue.input === undefined ? 'missing' : `must be ${issue.expected}` }];
    case 'invalid_value':
      return [
        { path, rule: issue.input === undefined ? 'missing' : `must be one of ${issue.values.map(String).join(', ')}` },
      ];
    case 'invalid_format':
      return [{ path, rule: `must be ${issue.message.startsWith('Invalid') ? issue.format : issue.message}` }];
    default:
      return [{ path, rule: issue.message }];
  }
}

/** Of a union's branches, the one that the input was nearest to: the fewest faults, the deepest first. */
function unionFaults(issue: Extract<z.core.$ZodIssue, { code: 'invalid_union' }>, path: Path): readonly Finding[] {
  if (issue.discriminator !== undefined) {
    return [{ path, rule: lacks(issue.input, issue.discriminator) ? 'missing' : `unknown ${issue.discriminator}` }];
  }
  const nearest = issue.errors
    .map((branch) => branch.flatMap((inner) => faultsOf(inner, path)))
    .toSorted((a, b) => a.length - b.length || depth(b) - depth(a))
    .at(0);
  return nearest === undefined || nearest.length === 0 ? [{ path, rule: issue.message }] : nearest;
}

function depth(faults: readonly Finding[]): number {
  return Math.max(0, ...faults.map((fault) => fault.path.length));
}

function lacks(input: unknown, field: string): boolean {
  return typeof input !== 'object' || input === null || !(field in input);
}
