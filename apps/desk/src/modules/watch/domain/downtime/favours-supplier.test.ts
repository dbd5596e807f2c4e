import { expect, it } from 'vitest';
import { favoursSupplier } from './favours-supplier.ts';
import type { Share } from './shares.ts';

interface Outage {
  readonly from: number;
  readonly to: number;
  readonly party: Share['party'];
  readonly struck: boolean;
}
const outage = (over: Partial<Outage> = {}): Outage => ({
  from: 10,
  to: 20,
  party: 'supplier',
  struck: false,
  ...over,
});
const goesOn = Number.MAX_SAFE_INTEGER;
const shares = ({ struck, ...share }: Outage): Share[] => (struck ? [] : [share]);

it.each<[string, Partial<Outage>, Partial<Outage>, boolean]>([
  ['later', {}, { from: 11 }, true],
  ['shorter', {}, { to: 19 }, true],
  ['ended, though it went on', { to: goesOn }, { to: 30 }, true],
  ['another party’s', {}, { party: 'hospital' }, true],
  ['struck out', {}, { struck: true }, true],
  ['moved', {}, { from: 15, to: 25 }, true],
  ['longer', {}, { from: 5, to: 25 }, false],
  ['the supplier’s own', { party: 'third-party' }, { party: 'supplier' }, false],
  ['another party’s, shorter', { party: 'hospital' }, { party: 'hospital', to: 12 }, false],
])('%s', (_, before, after, favours) => {
  expect(favoursSupplier(shares(outage(before)), shares(outage({ ...before, ...after })))).toBe(favours);
});
