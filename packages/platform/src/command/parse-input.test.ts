import { expect, test } from 'vitest';
import { z } from 'zod';
import { fieldFaults } from './parse-input.ts';

const schema = z.object({
  kind: z.union([z.enum(['report', 'plan']), z.enum(['analysis', 'plan'])]),
  id: z.union([z.enum(['all']), z.number()]).optional(),
});
const faults = (input: unknown) => fieldFaults(schema.safeParse(input).error?.issues ?? []);

test('a word that is in none of several lists is told with all that would be', () => {
  expect(faults({ kind: 'other' })).toEqual([
    { path: 'kind', rule: 'invalid_value', params: { values: ['report', 'plan', 'analysis'] } },
  ]);
});

test('what fits neither a list nor another type stays a union', () => {
  expect(faults({ kind: 'plan', id: 'x' })).toMatchObject([{ path: 'id', rule: 'invalid_union' }]);
});
