import type { AssetView } from '@yinuo/api';
import { formatInstant, instantOf } from '@yinuo/kernel';
import type { AssetRow } from './store.ts';

/** `created_at`: epoch milliseconds, as stored or as about to be. */
export const assetView = (
  row: Omit<AssetRow, 'created_at' | 'removed_at'> & { readonly created_at: number },
): AssetView => ({
  id: row.id,
  contract: row.contract_id,
  kind: row.kind,
  name: row.name,
  owner: row.owner,
  parent: row.parent_id,
  dependsOn: row.depends_on,
  module: row.module,
  address: row.address,
  note: row.note,
  createdAt: formatInstant(instantOf(row.created_at)),
  version: row.version,
});
