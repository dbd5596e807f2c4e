import { expect, test } from 'vitest';
import { caseQuery, viewQuery } from './case-query.ts';

test("the address's words become the API's", () => {
  expect(caseQuery({ q: '挂号', reportedFrom: '2026-01-01', worst: 'breached,at-risk', sort: '-due' })).toEqual({
    text: '挂号',
    from: '2026-01-01',
    worst: 'breached,at-risk',
    sort: '-due',
  });
});

test.each([
  ['mine', { mine: 'true' }],
  ['watching', { watching: 'true' }],
  ['outside', { outOfScope: 'true' }],
  ['all', {}],
])('scope %s', (scope, query) => {
  expect(caseQuery({ scope })).toEqual(query);
});

test('a saved view forgets the place in the list', () => {
  expect(viewQuery({ q: '号源', sort: 'due', cursor: 'abc', limit: '50' })).toEqual({ q: '号源', sort: 'due' });
});
