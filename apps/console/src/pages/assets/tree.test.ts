import type { AssetView } from '@yinuo/api';
import { expect, it } from 'vitest';
import { treeRows } from './tree.ts';

const asset = (id: string, kind: AssetView['kind'], parent: string | null = null): AssetView => ({
  id,
  contract: 'c',
  kind,
  name: id,
  owner: 'supplier',
  parent,
  dependsOn: [],
  module: null,
  address: null,
  note: null,
  createdAt: '2026-01-01T00:00:00+08:00',
  version: 1,
});

it('each under what it is a part of, once; systems first; a parent that is gone leaves no orphan unseen', () => {
  const rows = treeRows([
    asset('server', 'server'),
    asset('booking', 'module', 'portal'),
    asset('portal', 'system'),
    asset('lost', 'module', 'gone'),
  ]);
  expect(rows.map(({ asset: one, depth }) => `${'-'.repeat(depth)}${one.id}`)).toEqual([
    'portal',
    '-booking',
    'lost',
    'server',
  ]);
});
