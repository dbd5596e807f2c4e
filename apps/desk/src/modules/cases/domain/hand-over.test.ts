import { expect, it } from 'vitest';
import { firstOwner } from './hand-over.ts';

it.each([
  ['the primary is on duty', 'p', { primary: 'p', backup: 'b' }, { owner: 'p', standIn: null }],
  ['the primary is away', 'p', { primary: null, backup: 'b' }, { owner: 'p', standIn: 'b' }],
  ['somebody else has the shift', 'p', { primary: 's', backup: 'b' }, { owner: 'p', standIn: 's' }],
  ['nobody is on duty', 'p', { primary: null, backup: null }, { owner: 'p', standIn: null }],
  ['no primary is named', null, { primary: null, backup: 'b' }, { owner: 'b', standIn: null }],
])('%s', (_when, named, duty, owner) => {
  expect(firstOwner(named, duty)).toEqual(owner);
});
