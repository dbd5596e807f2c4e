import type { AssetKind, CauseParty } from '@yinuo/api';
import type { Scope, Tx } from '@yinuo/platform';
import type { Dependent } from './domain/dependency.ts';
import { type AssetRow, selectAssets, selectAssetsById } from './store.ts';

/** An asset as higher modules know it. */
export interface KnownAsset extends Dependent {
  readonly contract: string;
  readonly kind: AssetKind;
  readonly name: string;
  readonly owner: CauseParty;
  readonly module: string | null;
  readonly address: string | null;
  readonly removed: boolean;
}

/** The assets of a contract that are in the list, by id. */
export async function assetsOf(tx: Tx, scope: Scope, contractId: string): Promise<ReadonlyMap<string, KnownAsset>> {
  return byId(await selectAssets(tx, scope, contractId));
}

/** Assets by id, those taken out of the list too. */
export async function assetsById(
  tx: Tx,
  scope: Scope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KnownAsset>> {
  return byId(await selectAssetsById(tx, scope, ids));
}

const byId = (rows: readonly AssetRow[]) => new Map(rows.map((row) => [row.id, knownAsset(row)]));

const knownAsset = (row: AssetRow): KnownAsset => ({
  id: row.id,
  contract: row.contract_id,
  kind: row.kind,
  name: row.name,
  owner: row.owner,
  parent: row.parent_id,
  dependsOn: row.depends_on,
  module: row.module,
  address: row.address,
  removed: row.removed_at !== null,
});
