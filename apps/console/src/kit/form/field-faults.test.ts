import { expect, test } from 'vitest';
import { byField, namePath } from './field-faults.ts';

test.each([
  ['title', ['title']],
  ['contact.phone', ['contact', 'phone']],
  ['items.0.name', ['items', 0, 'name']],
])('%s names a field', (path, name) => {
  expect(namePath(path)).toEqual(name);
});

test('faults of one field stay together, in order', () => {
  const one = { path: 'a', rule: 'too_small' };
  const other = { path: 'b.1', rule: 'invalid' };
  const again = { path: 'a', rule: 'format' };
  expect(byField([one, other, again])).toEqual([
    [['a'], [one, again]],
    [['b', 1], [other]],
  ]);
});
