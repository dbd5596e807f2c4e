import { expect, test } from 'vitest';
import { withoutDoubles } from './type-options.ts';

test.each([
  [
    ['case.reported', 'case.closed'],
    ['case.reported', 'case.closed'],
  ],
  [
    ['case.reported', 'case', 'rota.shift-added'],
    ['case', 'rota.shift-added'],
  ],
  [[], []],
])('%j is sent as %j', (chosen, sent) => {
  expect(withoutDoubles(chosen)).toEqual(sent);
});
