import { expect, test } from 'vitest';
import { rulesToSay } from './fault-sentence.ts';

const field = (rule: string, path = 'document') => ({ path, rule });

test.each([
  ['a rule of the desk, which no field of the form bears', [field('blanks-left')], ['blanks-left']],
  [
    'each once',
    [field('not-reviewed'), field('not-reviewed', 'other'), field('blanks-left')],
    ['not-reviewed', 'blanks-left'],
  ],
  [
    'what only says something beside its field',
    [field('too_small', 'title'), field('required', 'on'), field('custom')],
    [],
  ],
])('%s', (_, fields, said) => {
  expect(rulesToSay({ code: 'input.invalid', fields }).map(({ rule }) => rule)).toEqual(said);
});

test('another fault has its own sentence', () => {
  expect(rulesToSay({ code: 'state.conflict', fields: [field('blanks-left')] })).toEqual([]);
});
