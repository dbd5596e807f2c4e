import { expect, test } from 'vitest';
import { ledgerQuery } from './ledger-query.ts';

test.each([
  ['what is to be done, by itself', {}, { state: 'waiting,planned,due-soon,due,overdue' }],
  ['everything', { scope: 'all' }, {}],
  ['broken promises', { scope: 'broken' }, { state: 'overdue,missed' }],
  ['an unknown scope', { scope: 'rubbish' }, { state: 'waiting,planned,due-soon,due,overdue' }],
  ['a state of its own', { scope: 'broken', state: 'waived' }, { state: 'waived' }],
  ['words', { q: '巡检', scope: 'all', limit: '50' }, { search: '巡检', limit: '50' }],
])('%s', (_what, address, query) => {
  expect(ledgerQuery(address)).toEqual(query);
});
