import { expect, it } from 'vitest';
import { type CountedOutage, favoursSupplier } from './favours-supplier.ts';

const outage = (over: Partial<CountedOutage> = {}): CountedOutage => ({
  from: 10,
  to: 20,
  party: 'supplier',
  struck: false,
  ...over,
});

it.each<[string, Partial<CountedOutage>, Partial<CountedOutage>, boolean]>([
  ['later', {}, { from: 11 }, true],
  ['shorter', {}, { to: 19 }, true],
  ['ended, though it went on', { to: null }, { to: 30 }, true],
  ['another party’s', {}, { party: 'hospital' }, true],
  ['struck out', {}, { struck: true }, true],
  ['moved', {}, { from: 15, to: 25 }, true],
  ['longer', {}, { from: 5, to: 25 }, false],
  ['the supplier’s own', { party: 'third-party' }, { party: 'supplier' }, false],
  ['another party’s, shorter', { party: 'hospital' }, { party: 'hospital', to: 12 }, false],
])('%s', (_, before, after, favours) => {
  expect(favoursSupplier(outage(before), outage({ ...before, ...after }))).toBe(favours);
});
