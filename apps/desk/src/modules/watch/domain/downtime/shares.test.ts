import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lengthOf } from '../time/spans.ts';
import { type Explained, partiesOf, type Root, type Share, sharesOf } from './shares.ts';

const outage = (over: Partial<Explained> = {}): Explained => ({
  from: 10,
  to: 100,
  party: null,
  owner: 'supplier',
  roots: [],
  told: true,
  ...over,
});
const root = (from: number, to: number | null, owner: Root['owner'] = 'third-party'): Root => ({ from, to, owner });
const share = (from: number, to: number, party: Share['party']): Share => ({ from, to, party });

it.each<[string, Partial<Explained>, Share[]]>([
  ['of its own', {}, [share(10, 100, 'supplier')]],
  ['agreed: whatever lay above', { party: 'hospital', roots: [root(10, 20)] }, [share(10, 100, 'hospital')]],
  [
    'a root that was back long before: only so long',
    { roots: [root(12, 20)] },
    [share(10, 20, 'third-party'), share(20, 100, 'supplier')],
  ],
  ['it only went with its root', { told: false, roots: [root(12, 90)] }, [share(10, 100, 'third-party')]],
  ['the root is still down', { roots: [root(12, null)] }, [share(10, 100, 'third-party')]],
  [
    'two roots, and a time of its own between',
    { roots: [root(10, 20), root(50, 60, 'hospital')] },
    [share(10, 20, 'third-party'), share(20, 50, 'supplier'), share(50, 60, 'hospital'), share(60, 100, 'supplier')],
  ],
  ['no time at all', { to: 10, roots: [root(10, 20)] }, [share(10, 10, 'supplier')]],
])('%s', (_, over, shares) => {
  expect(sharesOf(outage(over))).toEqual(shares);
});

it('the shares are the outage, each instant once', () => {
  const roots = fc.array(
    fc.record({
      owner: fc.constantFrom<Root['owner']>('supplier', 'hospital', 'third-party'),
      from: fc.integer({ min: 0, max: 120 }),
      to: fc.option(fc.integer({ min: 0, max: 120 })),
    }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(roots, fc.boolean(), (some, told) => {
      const shares = sharesOf(outage({ roots: some, told }));
      expect(lengthOf(shares)).toBe(90);
      expect(shares.reduce((sum, one) => sum + one.to - one.from, 0)).toBe(90);
      expect(partiesOf(shares).reduce((sum, one) => sum + one.ms, 0)).toBe(90);
    }),
  );
});
