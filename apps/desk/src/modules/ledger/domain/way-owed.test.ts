import { everyObligation, parseContract } from '@yinuo/obligations';
import { expect, test } from 'vitest';
import { contractText } from '../../../testing/index.ts';
import { wayOwed } from './way-owed.ts';

test.each([
  ['zhongkai', { 'periodic-visit': 'on-site', 'quarterly-user-visits': 'on-site' }],
  ['karamay', {}], // KL-9: following up how it is used is no visit
  ['xiyuan', {}],
  ['einvoice', { 'yearly-follow-up': 'either', 'yearly-survey': 'telephone' }],
] as const)('how users are reached in %s', (slug, expected) => {
  const parsed = parseContract(contractText(slug), slug);
  if (!parsed.ok) throw new Error(slug);
  const { contract } = parsed.value;
  const ways = everyObligation(contract).map(({ obligation: { id } }) => [id, wayOwed(contract, id)] as const);
  expect(Object.fromEntries(ways.filter(([, way]) => way !== null))).toEqual(expected);
});
