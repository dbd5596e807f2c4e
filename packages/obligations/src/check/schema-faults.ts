import type { z } from 'zod';
import { broken, isRuleCode, otherwise } from './broken-rule.ts';
import type { Finding, Path } from './input-fault.ts';

/** What a schema refused, field by field, in one line each. Parse with `reportInput`, or a missing field is not told as one. */
export function schemaFaults(error: z.ZodError): readonly Finding[] {
  return error.issues.flatMap((issue) => faultsOf(issue, []));
}

function faultsOf(issue: z.core.$ZodIssue, before: Path): readonly Finding[] {
  const path = [...before, ...issue.path.filter((step) => typeof step !== 'symbol')];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], ...broken('unknown-field') }));
    case 'invalid_union':
      return unionFaults(issue, path);
    case 'invalid_type':
      return [
        {
          path,
          ...(issue.input === undefined ? broken('missing') : broken('wrong-type', { expected: issue.expected })),
        },
      ];
    case 'invalid_value':
      return [
        {
          path,
          ...(issue.input === undefined
            ? broken('missing')
            : broken('not-listed', { values: issue.values.map(String).join(', ') })),
        },
      ];
    case 'invalid_format':
      return [
        {
          path,
          ...broken('wrong-format', { format: issue.message.startsWith('Invalid') ? issue.format : issue.message }),
        },
      ];
    case 'too_small':
      return [{ path, ...broken('too-small', { minimum: Number(issue.minimum) }), rule: issue.message }];
    case 'too_big':
      return [{ path, ...broken('too-big', { maximum: Number(issue.maximum) }), rule: issue.message }];
    case 'custom':
      return [{ path, ...(isRuleCode(issue.message) ? broken(issue.message) : otherwise(issue.message)) }];
    default:
      return [{ path, ...otherwise(issue.message) }];
  }
}

/** Of a union's branches, the one that the input was nearest to: the fewest faults, the deepest first. */
function unionFaults(issue: Extract<z.core.$ZodIssue, { code: 'invalid_union' }>, path: Path): readonly Finding[] {
  if (issue.discriminator !== undefined) {
    return [
      {
        path,
        ...(lacks(issue.input, issue.discriminator)
          ? broken('missing')
          : broken('unknown-word', { field: issue.discriminator })),
      },
    ];
  }
  const nearest = issue.errors
    .map((branch) => branch.flatMap((inner) => faultsOf(inner, path)))
    .toSorted((a, b) => a.length - b.length || depth(b) - depth(a))
    .at(0);
  return nearest === undefined || nearest.length === 0 ? [{ path, ...otherwise(issue.message) }] : nearest;
}

function depth(faults: readonly Finding[]): number {
  return Math.max(0, ...faults.map((fault) => fault.path.length));
}

function lacks(input: unknown, field: string): boolean {
  return typeof input !== 'object' || input === null || !(field in input);
}
