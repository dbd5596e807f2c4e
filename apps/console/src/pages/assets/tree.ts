import type { AssetView } from '@yinuo/api';

export interface TreeRow {
  readonly asset: AssetView;
  readonly depth: number;
}

const KINDS = ['system', 'module', 'interface', 'database', 'server', 'network'];

/** Assets as an indented list: each under what it is a part of; what has no parent first by kind. Each appears once. */
export function treeRows(assets: readonly AssetView[]): TreeRow[] {
  const known = new Set(assets.map((asset) => asset.id));
  const children = new Map<string, AssetView[]>();
  for (const asset of assets) {
    const parent = asset.parent !== null && known.has(asset.parent) ? asset.parent : '';
    children.set(parent, [...(children.get(parent) ?? []), asset]);
  }
  const order = (a: AssetView, b: AssetView) =>
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.name.localeCompare(b.name, 'zh');
  const below = (parent: string, depth: number): TreeRow[] =>
    [...(children.get(parent) ?? [])].sort(order).flatMap((asset) => [{ asset, depth }, ...below(asset.id, depth + 1)]);
  return below('', 0);
}
