import { expect, test } from 'vitest';
import { returnPath } from './return-path.ts';

test.each([
  ['/cases?q=HIS', '/cases?q=HIS'],
  ['/', '/'],
  [undefined, '/'],
  ['https://evil.example', '/'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['/\n\\evil.example', '/'],
  ['/sign-in?return=/', '/'],
])('%s → %s', (asked, path) => {
  expect(returnPath(asked)).toBe(path);
});
